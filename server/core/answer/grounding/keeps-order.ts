import { normalize } from "../../text/normalize.ts";
import { contentWords } from "./content-words.ts";

/** What puts two actions in order, said in so many words; the group names say which part comes first. */
const explicit: Record<string, readonly RegExp[]> = {
  en: [
    /^(?:first,? )?(?<earlier>.+?)(?:,? (?:first )?and |,? |; )(?:only )?(?:then|afterwards?|after that|next|after this|subsequently|finally),? (?<later>.+)$/u,
    /^(?<earlier>.+?) first,? and (?<later>.+?)(?: (?:afterwards?|after that|later|then))?$/u,
    /^(?<earlier>.+?),? and (?<later>.+?) (?:afterwards?|after that|later)$/u,
    /^(?:start|begin) (?:with|by) (?<earlier>.+?),? (?:and |then )(?:(?:finish|end|continue|go on) (?:with|by) )?(?<later>.+)$/u,
    /^(?<earlier>.+?),? followed by (?<later>.+)$/u,
    /^having (?<earlier>[^,]+), (?<later>.+)$/u,
    /^(?:before|prior to) (?<later>[^,]+), (?<earlier>.+)$/u,
    /^(?:after|once|as soon as) (?<earlier>[^,]+), (?<later>.+)$/u,
    /^(?<earlier>.+?) (?:before|prior to|ahead of) (?<later>.+)$/u,
    /^(?<later>.+?) (?:only )?(?:after|once|as soon as) (?<earlier>.+)$/u,
  ],
  ja: [
    /^(?:まず|先に|最初に)?、?(?<earlier>.+?)(?:、|。)?(?:その後で?|そのあとで?|それから|次に|次いで|続いて|続けて|最後に|そして)、?(?<later>.+)$/u,
    /^(?<earlier>.+?)(?:てから|でから|た後に?で?|たあとに?で?|だ後に?で?)、?(?<later>.+)$/u,
    /^(?<later>.+?)(?:、|。)?その前に、?(?<earlier>.+)$/u,
    /^(?<earlier>.+?)(?:たら|だら|たうえで|た上で|の後に?で?|のあとに?で?)、?(?<later>.+)$/u,
    /^(?<later>.+?)より(?:も|先に|前に)、?(?<earlier>.+)$/u,
    /^(?<later>.+?)(?:する|る|の|う|く|す|つ|ぬ|む|ぶ|ぐ)前に、?(?<earlier>.+)$/u,
  ],
};

/** Where a text that only tells one thing after the other is cut: a source's order is its wording's. */
const steps: Record<string, RegExp> = {
  en: /,? and (?:then )?|, (?:then )?/u,
  ja: /(?<=[しりきみいてでけえべめ])、|(?<=[うくすつぬむぶぐる])、/u,
};

/** How much more a part must belong to one place than to the other, in content words. */
const leastLead = 1;
/** Sentences that follow each other are less often an order than parts of one. */
const leastLeadBetweenSentences = 2;

type Pair = readonly [earlier: string, later: string, leastLead?: number];

/**
 * Whether a sentence that says in so many words what comes first ("A, then B", "B after A", "AしてからB") says it as its
 * source does, which may tell one thing after the other. It is a fault when the earlier part is the source's later part
 * and the other way round. Where the parts are not told apart, there is nothing to object to.
 */
export function keepsOrder(text: string, source: string, language: string): boolean {
  const primary = language.split("-")[0] ?? "";
  const own = readPairs(trimStop(normalize(text)), primary);
  if (own.length === 0) return true;
  const lines = normalize(source)
    .split(/\n|(?<=[。！？])|(?<=[.!?])\s/u)
    .map(trimStop)
    .filter((line) => line !== "");
  const told = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const spoken = readPairs(line, primary);
    return [
      ...(spoken.length > 0 ? spoken : tellPairs(line, primary)),
      ...(next ? [[line, next, leastLeadBetweenSentences] as const] : []),
    ];
  });
  return !own.some((pair) => told.some((other) => isTurnedRound(pair, other, language)));
}

const trimStop = (line: string) => line.replace(/[.。!！]+$/u, "").trim();

/** The pairs that a text puts in order explicitly; a later part may hold a further pair ("first, next, last"). */
function readPairs(text: string, language: string): Pair[] {
  for (const pattern of explicit[language] ?? []) {
    const { earlier, later } = pattern.exec(text)?.groups ?? {};
    if (!earlier || !later) continue;
    const further = readPairs(later, language);
    return [[earlier, further[0]?.[0] ?? later], ...further];
  }
  return [];
}

function tellPairs(text: string, language: string): Pair[] {
  const parts = steps[language] ? text.split(steps[language]) : [];
  return parts.flatMap((earlier, index) => parts.slice(index + 1).map((later) => [earlier, later] as const));
}

function isTurnedRound([earlier, later]: Pair, [before, after, least = leastLead]: Pair, language: string): boolean {
  const keysOf = (part: string) => new Set(contentWords(part, language).flatMap(({ keys }) => keys));
  const [first, second] = [keysOf(before), keysOf(after)];
  // What stands on both sides tells nothing about the order.
  const lead = (part: string, own: ReadonlySet<string>, other: ReadonlySet<string>) =>
    contentWords(part, language).reduce((sum, { keys }) => {
      const isOwn = keys.some((key) => own.has(key));
      const isOther = keys.some((key) => other.has(key));
      return sum + Number(isOwn && !isOther) - Number(isOther && !isOwn);
    }, 0);
  return lead(earlier, second, first) >= least && lead(later, first, second) >= least;
}
