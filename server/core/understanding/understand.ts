import { detectLanguage } from "../text/detect-language.ts";
import { normalize } from "../text/normalize.ts";
import { asksForLanguage } from "./asks-for-language.ts";
import { collectTried, readTogether } from "./collect-tried.ts";
import { contentOf, namesTopic } from "./content-of.ts";
import { cuesFor } from "./cues/language-cues.ts";
import { findSignatures, type Signature } from "./find-signatures.ts";
import { findStepMentions, findStepsTouched } from "./find-step-mentions.ts";
import { isReport, perhapsTold } from "./perhaps-told.ts";
import { quotesOf, withoutQuotes, withoutTexts } from "./quoted-texts.ts";
import { type ClauseReading, type Remark, readClause, type TriedStep } from "./read-clause.ts";
import { courtesyIn, type Wish, wishOf } from "./read-wish.ts";
import { splitClauses } from "./split-clauses.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A message longer than this is about something, whatever its words. UTF-16 units. */
const longestRemark = 60;

/** What a message says, as far as it can be told without a model. */
export interface Understanding {
  language: string;
  /** What to search for: the message without the clauses that only tell what was tried. */
  query: string;
  /** Whether `query` names a topic; false for "still broken", "and now?". */
  hasTopic: boolean;
  wish: Wish | null;
  /** Asks for reasons, asks for a way to do something, or neither. */
  form: "why" | "how" | null;
  /** Asks for something to use instead. */
  asksInstead: boolean;
  /** Whether it asks or plans in any clause. */
  isAsking: boolean;
  /** Whether it says thanks, beside whatever else it says. */
  isThankful: boolean;
  tried: TriedStep[];
  /** Steps it says were not tried yet. */
  untried: string[];
  /** Steps it names in a statement without telling what became of them. */
  named: string[];
  /** Steps it speaks of, whether it tells something of them or not. */
  mentioned: string[];
  /** Steps it perhaps tells something of. */
  perhapsTold: string[];
  /** Tells of something done without naming what: "did it". */
  didIt: boolean;
  /** What it tells without naming a step; in a conversation it may be about one that was offered. */
  remarks: Remark[];
  signatures: Signature[];
  /** The clauses that say that something is in trouble, or quote an error text. */
  troubled: string[];
  /** What it speaks of by its place in the sentence: what says, shows or fails, and where. */
  spokenOf: string[];
  /** Where it may name things of its own: `query` without what a screen says and without a greeting. */
  naming: string;
}

/**
 * Reads a message: its language (else `fallback`; `spoken` is that of the conversation so far), error signatures, steps
 * already tried or impossible, and wishes. Deterministic, and driven by the knowledge and the language's cues alone.
 *
 *     message ─► clauses ─► each: tried | not yet | verdict | asking      what is left ─► query
 */
export function understand(
  message: string,
  vocabulary: Vocabulary,
  fallback: string,
  { spoken }: { spoken?: string | null } = {},
): Understanding {
  const clues = { ignore: vocabulary.foreign, spoken };
  const language = detectLanguage(message, vocabulary.languages, clues) ?? fallback;
  const cues = cuesFor(vocabulary.cues, language);
  const signatures = findSignatures(message, vocabulary.articles);
  const steps = vocabulary.stepsIn(language);
  const clauses = readTogether(
    splitClauses(message, cues).map((text) => {
      const own = withoutQuotes(text, signatures);
      return { text, own, reading: readClause(own, cues, steps, vocabulary) };
    }),
    cues,
  );
  const verdict = clauses.map(({ reading }) => reading.verdict).findLast((found) => found !== null) ?? null;
  const readings = clauses.map(({ reading }) => reading);
  const unread = withoutTexts(message, signatures);
  const tellsOfTrouble = (own: string, text: string) =>
    cues.inTrouble.test(own) || withoutTexts(text, signatures) !== text;
  const stepsIn = (text: string) => findStepMentions(text, steps).map(({ stepId }) => stepId);
  const { tried, carried, worksNow } = collectTried(clauses, steps, { quotesError: signatures.length > 0 });
  const rest = clauses
    // What a screen says stays part of the question, also where the same clause tells what was tried.
    .filter(({ own, text, reading }) => own !== text || (reading.tried.length === 0 && reading.untried.length === 0))
    .filter(
      ({ own, text, reading }) =>
        !asksForLanguage(text) && !tellsOnlyResults(text, reading, verdict) && (own !== text || namesTopic(text, cues)),
    )
    .map(({ text }) => text);
  const isTopicLeft = namesTopic(rest.join(" "), cues);
  const hasTopic = isTopicLeft || signatures.length > 0 || message.length > longestRemark;
  const text = clauses
    .map((clause) => clause.text)
    .filter((clause) => !asksForLanguage(clause))
    .join(" ");
  const masked = vocabulary.maskSubject(text);
  const isAsking = clauses.some(({ reading }) => reading.isAsking);
  const isPlain = !isAsking && verdict === null && tried.length === 0 && signatures.length === 0;
  const query = vocabulary.spellSubject(tried.length > 0 && isTopicLeft && !isAsking ? rest.join("\n") : message);
  const naming = withoutTexts(query, signatures).replace(new RegExp(cues.saysHello, "iu"), " ").trim();
  return {
    language,
    query,
    naming,
    troubled: clauses.filter(({ text, own }) => own !== text || cues.inTrouble.test(text)).map((clause) => clause.text),
    spokenOf: [...naming.normalize("NFKC").matchAll(cues.speaksOf)].map(([, ...groups]) => groups.find(Boolean) ?? ""),
    hasTopic,
    wish:
      wishOf(masked, { verdict, tellsOfSteps: tried.length > 0 }, cues) ??
      (isPlain ? courtesyIn(text, cues, vocabulary.foreign) : null),
    form: cues.asksWhy.test(masked) ? "why" : cues.asksHow.test(masked) ? "how" : null,
    asksInstead: cues.asksInstead.test(masked),
    isAsking,
    isThankful: cues.saysThanks.test(text),
    tried,
    untried: clauses.flatMap(({ reading }) => reading.untried),
    named: readings.flatMap(({ named }) => named),
    mentioned: [
      ...new Set([...readings.flatMap(({ mentioned }) => mentioned), ...stepsIn(quotesOf(normalize(unread)))]),
    ],
    perhapsTold: perhapsTold(readings, findStepsTouched(unread, steps)),
    didIt: clauses.some(({ own, reading }) => reading.remark !== null && reading.isDone && !namesTopic(own, cues)),
    remarks: clauses.flatMap(({ own, text, reading }, index) =>
      reading.remark && namesTopic(own, cues) && !carried.has(index)
        ? [
            {
              text: own,
              outcome: worksNow ? ("worked" as const) : reading.remark,
              isReport: isReport(reading),
              content: tellsOfTrouble(own, text) ? "" : contentOf(text, cues),
            },
          ]
        : [],
    ),
    signatures,
  };
}

/** "Done.", "none of it worked": what is said beside a result, short and without a thing of its own. */
function tellsOnlyResults(text: string, reading: ClauseReading, verdict: ClauseReading["verdict"]): boolean {
  if (verdict === null || reading.isAsking || text.length > 24) return false;
  return reading.verdict !== null || reading.isDone;
}
