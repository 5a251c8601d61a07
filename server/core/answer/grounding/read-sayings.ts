import { countOpposites, type OppositeCounts } from "./count-opposites.ts";
import type { Place, Placed } from "./read-places.ts";

/** What a unit of a text says yes or no to. */
export interface Saying {
  places: readonly Place[];
  /** Open where it may be read either way. */
  polarity: "yes" | "no" | "open";
  /** The words that its denial reaches. */
  denied: ReadonlySet<string>;
  opposites: OppositeCounts;
  /** Those of the whole sentence. */
  oppositesAround: OppositeCounts;
  /** Says "then, and only then" somewhere in its sentence: yes in one wording, no in the other. */
  isLimited: boolean;
}

interface Wording {
  denial: RegExp;
  limit: RegExp;
  /** Says of something that it is not done, without denying anything. */
  spared: RegExp;
  /** Only names what is spoken of: "on Plus, too,". */
  theme: RegExp | null;
  /** Leaves open from here on whether it is so: "see whether …". */
  asked: RegExp;
  /** Whether a denial reaches the words before it; else those behind it. */
  reachesBack: boolean;
}

const wordings: Readonly<Record<string, Wording>> = {
  en: {
    denial: /\b(?:not|never|no|nor|neither|none|cannot|without|unable|nothing|nobody|hardly|except|unless|\w+n't)\b/gu,
    limit: /\b(?:only|unless|until|except|other than|nothing but)\b/u,
    theme: null,
    asked: /\bwhether\b/u,
    spared: /\b(?:instead of|instead|rather than)\b/u,
    reachesBack: false,
  },
  ja: {
    denial:
      /ません|(?<!つ)な(?:い|く(?!な)|かっ|けれ|け$)|ず(?=[にとも、。]|$)|ぬ(?=[、。]|$)|無[いく]|不要|不可|無効|対象外|以外|除[いきく]/gu,
    limit: /だけ|のみ|しか|限[りっる]|以外|まで|なければ|ないと|初めて|はじめて/u,
    theme:
      /(?:[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{Nd}ー」]|など)(?:では?|に|と)?(?:は|も|が|を|の|で|に|から|まで)[、,\s]*$/u,
    asked: /(?!)/u,
    spared: /(?:代わり|かわり)に|より/u,
    reachesBack: true,
  },
};

/** A list of things before what is denied of all of them has no longer parts. */
const mostListed = 3;

/** What each unit of a text says; yes throughout in a language without rules for denial. */
export function readSayings({ places, units }: Placed, language: string): Saying[] {
  const wording = wordings[language.split("-")[0] ?? ""];
  const whole = units.map(({ lead, text }) => `${lead} ${text}`).join(" ");
  const oppositesAround = countOpposites(whole, language);
  const byUnit = units.map((_, unit) => places.filter((place) => place.unit === unit));
  const denials = units.map(({ text, at }) =>
    wording ? [...text.matchAll(wording.denial)].map((match) => at + match.index) : [],
  );
  const isDenied = (unit: number) => (denials[unit]?.length ?? 0) % 2 === 1;
  const isSameClause = (one: number, other: number) => units[one]?.clause === units[other]?.clause;
  const asksFrom = units.findIndex(({ lead, text }) => wording?.asked.test(`${lead} ${text}`));
  return units.map(({ text, lead }, unit) => {
    const its = byUnit[unit] ?? [];
    const inherits =
      denials[unit]?.length === 0 &&
      ((isSameClause(unit, unit - 1) && isDenied(unit - 1)) ||
        (isSameClause(unit, unit + 1) && isDenied(unit + 1) && (wording?.reachesBack || its.length <= mostListed)));
    const [first = 0] = denials[unit] ?? [];
    const reached = its.filter(({ at, role }) =>
      wording?.reachesBack ? at < first && role !== "は" && role !== "には" : at > first,
    );
    return {
      opposites: countOpposites(text, language),
      oppositesAround,
      places: its,
      polarity:
        inherits ||
        (asksFrom >= 0 && unit >= asksFrom) ||
        wording?.spared.test(`${lead} ${text}`) ||
        wording?.theme?.test(text)
          ? "open"
          : isDenied(unit)
            ? "no"
            : "yes",
      // "Teachers do not" denies of teachers what was said before.
      denied: new Set((reached.length > 0 ? reached : its).map(({ word }) => word)),
      isLimited: wording?.limit.test(whole) ?? false,
    };
  });
}
