import type { Article } from "../knowledge/article.ts";
import { normalize } from "../text/normalize.ts";
import { tokenize } from "../text/tokenize.ts";

/** The words by which a step is recognised in a message: of the action ("clear the cache"), and of the thing it is about ("cache"). */
export interface StepWords {
  stepId: string;
  language: string;
  actions: readonly Phrase[];
  things: readonly Phrase[];
}

/** A phrase, and the parts of it that have to occur in a clause, in any order and form. */
interface Phrase {
  text: string;
  parts: readonly string[];
}

export interface StepMention {
  stepId: string;
  /** The action itself is named, not only the thing. */
  isAction: boolean;
}

/** A thing is a word that this share of a step's aliases have. */
const thingShare = 0.25;
/** … and this many times the share it has with any other step. */
const rivalFactor = 1.5;

/** The words of every step these articles own, from the aliases their writers gave. */
export function stepWords(articles: readonly Article[]): StepWords[] {
  const steps = articles.flatMap((article) =>
    Object.entries(article.stepFacts).map(([name, { aliases }]) => ({
      stepId: `${article.id}/${name}`,
      language: article.language,
      actions: aliases.map((alias) => toPhrase(alias, article.language)),
    })),
  );
  const shares = steps.map(({ actions, language }) => ({ language, shares: partShares(actions) }));
  return steps.map((step, index) => {
    // A word that the aliases of another step have about as often tells neither.
    const rival = (part: string) =>
      Math.max(
        0,
        ...shares.map((other, place) =>
          place !== index && other.language === step.language ? (other.shares.get(part) ?? 0) : 0,
        ),
      );
    const things = [...(shares[index]?.shares ?? [])]
      .filter(([part, share]) => share >= thingShare && share >= rivalFactor * rival(part))
      .map(([part]) => ({ text: part, parts: [part] }));
    return { ...step, things };
  });
}

/** Steps that a clause names, each once. */
export function findStepMentions(clause: string, words: readonly StepWords[]): StepMention[] {
  const forms = new Map<string, ClauseForms>();
  return words.flatMap(({ stepId, language, actions, things }) => {
    let form = forms.get(language);
    if (!form) {
      form = readClause(clause, language);
      forms.set(language, form);
    }
    const fits = (phrase: Phrase) => occurs(phrase, form);
    if (actions.some(fits)) return { stepId, isAction: true };
    return things.some(fits) ? { stepId, isAction: false } : [];
  });
}

interface ClauseForms {
  squeezed: string;
  words: readonly string[];
  stems: ReadonlySet<string>;
}

function readClause(clause: string, language: string): ClauseForms {
  const text = normalize(clause);
  return {
    squeezed: squeeze(text),
    words: text.match(/\p{Script=Hangul}+/gu) ?? [],
    stems: new Set(tokenize(text, language)),
  };
}

function toPhrase(alias: string, language: string): Phrase {
  const text = normalize(alias);
  return { text: squeeze(text), parts: partsOf(text, language) };
}

/**
 * What of a phrase stays the same in every form of it: stems of Latin words, words of Korean (whose endings follow),
 * katakana words and kanji without their endings, and of Chinese the words of two or more characters.
 */
function partsOf(text: string, language: string): string[] {
  const latin = tokenize(text.replace(/[^\p{Script=Latin}\p{N}' ]+/gu, " "), language);
  const hangul = text.match(/\p{Script=Hangul}+/gu) ?? [];
  const katakana = text.match(/[\p{Script=Katakana}ー]{2,}/gu) ?? [];
  const han = text.match(language === "zh" ? /\p{Script=Han}{2}/gu : /[\p{Script=Han}々]+/gu) ?? [];
  return [...new Set([...latin, ...hangul, ...katakana, ...han])];
}

function occurs({ text, parts }: Phrase, { squeezed, words, stems }: ClauseForms): boolean {
  if (/[^\p{Script=Latin}\p{N}\p{P}]/u.test(text) && squeezed.includes(text)) return true;
  // One lone kanji is in too many words to mean this step.
  if (parts.length === 0 || (parts.length === 1 && /^\p{Script=Han}$/u.test(parts[0] ?? ""))) return false;
  return parts.every((part) =>
    /^[\p{Script=Latin}\p{N}]/u.test(part)
      ? stems.has(part)
      : /^\p{Script=Hangul}/u.test(part)
        ? words.some((word) => letters(word).startsWith(letters(part)))
        : squeezed.includes(part),
  );
}

/** In what share of the phrases a part occurs; parts that occur once are chance. */
function partShares(phrases: readonly Phrase[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { parts } of phrases)
    for (const part of parts) if (part.length > 1) counts.set(part, (counts.get(part) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= 2).map(([part, count]) => [part, count / phrases.length]));
}

/** Korean syllables as their letters: an ending changes the last syllable ("바꾸", "바꿀"), not the letters before it. */
function letters(word: string): string {
  return word.normalize("NFD");
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}
