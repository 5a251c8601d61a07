import { stemmer } from "stemmer";
import { stopWords } from "../../text/stop-words.ts";

/** What a negation denies: the word next to it, and the words it may reach. */
export interface Negation {
  head: string;
  reach: string[];
}

/** The negations of a normalized text, in Japanese or English; in other languages none are found. */
export function findNegations(text: string, language: string): Negation[] {
  const plain = plainDenials(text, language);
  if (language.startsWith("ja")) return japaneseNegations(plain);
  return language.startsWith("en") ? englishNegations(plain) : [];
}

/** Endings that look like a negation and are none: must, may, not only, only, little, surely, first, each. */
const japaneseFriends =
  /きれ(?:ない|ず)(?=ほど)|(?<=が)ない(?=か(?:どうか)?[をがはの確調見、])|かもしれ(?:ない|ません)|(?:なければ|なくては|ないと|ねば)(?:なら(?:ない|なく|ず)|なりません|いけ(?:ない|ません))|(?:だけ|ばかり)で(?:は)?(?:なく|ない|ありません)|だけじゃ(?:なく|ない)|のみならず|くないか(?=[をがはの確調見])|(?:い|れ|せ|え|け|ら|か)ないか(?=どうか|[をがはの確調見、])|すぎないよう|気[づ付]かない|知らない(?=うち|間)|意図せず|知らず|(?:で|て)(?:は|)ないか|ませんか|必ず|まず|はず|ずつ|思わず|[ま間]もなく|ざるを得(?:ない|ません)|に過ぎ(?:ない|ません)/gu;
const content = "[\\p{Script=Han}々]+|[\\p{Script=Katakana}ー]+|[\\p{Script=Latin}\\p{Nd}]+";
const negation = "(?:あり|ござい)?ません|な(?:い|く|かっ|けれ|さそう)|ず(?=[にとも、。]|$)|無[いく]|不要|不可";
const japaneseNegation = new RegExp(
  `(?:(?:(?<owner>${content})(?:の|には|に|は|が|を|も))?(?<word>${content}))?(?<between>\\p{Script=Hiragana}{0,12}?)(?:${negation})`,
  "gu",
);
/** The word before these is itself denied: 不具合ではない, 問題がない, 復旧できない, 使われない. */
const attached =
  /^(?:(?:では|じゃ|とは|でも|で|が|は|も|の|に)?$|でき|出来|し|され|させ|せ|られ|れ|わ|[^はがをにでとものへや])/u;

/** "It is not that …": what is denied stands before these words. */
const nominalizer = /(?:という)?(?:わけ|もの|こと|訳)(?:では|じゃ|は)?(?=(?:あり|ござい)?ません|な[いくか])/gu;

/** The text with what only looks like a denial taken out, and what denies in other words put in. */
export function plainDenials(text: string, language: string): string {
  if (language.startsWith("en")) return plainEnglish(text);
  if (!language.startsWith("ja")) return text;
  return (
    text
      // "Not few" is many; and these are no denials.
      .replace(/少なく(?:ありません|な(?:い|く))/gu, "多い")
      .replace(/少な(?=[いくか])/gu, "わずか")
      .replace(/危な(?=[いくか])/gu, "危険")
      // "Not but": said with a denial, and it restricts.
      .replace(/しか、?([^、。]{0,14}?)(?:ありません|ない|ません|なく)/gu, "だけ$1")
      .replace(japaneseFriends, "")
      // To come to an end is no denial, and failing to do is one.
      .replace(/(?<=[はがもにくう、全]|^)なくな(?=[るりれらっ])/gu, "消え")
      .replace(/(?<=出|出て来|表示され|現れ)なくな(?=[るりれらっ])/gu, "消え")
      .replace(/(?<=[かさたなばまらわえけせてねべめれげみじき見来得]な)くな(?=[るりれらっ])/gu, "い")
      .replace(/ほかに(?=[^、。]{0,14}(?:ない|ません))/gu, "以外に")
      // "Neither A nor B": both are denied; and what one may do as well is allowed.
      .replace(/[ただ]り、?(?=[^。]{0,24}[ただ]り(?:は)?しな|[^。]{0,24}[ただ]り(?:は)?しません)/gu, "ない、")
      .replace(
        /(?<=[てで])も(?:かまいません|かまわな(?:い|く)|構いません|構わな(?:い|く)|差し支え(?:ありません|な(?:い|く)))/gu,
        "もよい",
      )
      .replace(/に失敗|の失敗(?=[はがをのに])/gu, "できない")
      .replace(/を避け/gu, "しない")
      .replace(/問題な[くい]/gu, "正常")
      .replace(nominalizer, "")
  );
}

function japaneseNegations(text: string): Negation[] {
  return [...text.matchAll(japaneseNegation)].flatMap(({ groups }) => {
    const word = groups?.word ?? "";
    const between = groups?.between ?? "";
    const verb = between.replace(/^(?:から|まで|より|には|では|とは|[はがをにでとものへや])/u, "").slice(0, -1);
    const head = word !== "" && (attached.test(between) || verb.length < 2) ? word : verb;
    const reach = [...new Set([head, word, groups?.owner ?? ""])].filter((reached) => reached !== "");
    return head === "" ? [] : [{ head, reach }];
  });
}

const englishNegator = /^(?:not|never|no|nor|neither|none|cannot|without|unable|nothing|nobody|\w+n't)$/;
const reachWords = 3;

function plainEnglish(text: string): string {
  return text
    .replace(/\b(?:not|\w+n't) un(common|usual)\b/g, "often")
    .replace(/\b(?:not|\w+n't) (?:rare|seldom|infrequent)(?:ly)?\b/g, "often")
    .replace(/\b(?:not|\w+n't) (?:stop|prevent|keep)((?: \w+){1,3}) from\b/g, "$1")
    .replace(
      /\bno (?:less|more|fewer|later|sooner|longer than|matter)\b|\bnothing (?:else|but)\b|\bwhether or not\b|\bor not\b/g,
      "",
    )
    .replace(
      /\b(?:not|isn't|aren't) (?:the )?(?:only|just|merely)\b|\bno (?:sooner|doubt)\b|\bif not\b|\bwithout (?:\w+ )?(?:meaning|intending|wanting)\b/g,
      "",
    )
    .replace(/\b(?:keeps?|prevents?|stops?)((?: \w+){1,3}) from (?:being )?/g, "$1 not ")
    .replace(/\bfail(?:s|ed|ure)? to\b/g, "not ");
}

function englishNegations(text: string): Negation[] {
  return text.split(/[,;:.!?()]|\b(?:but|because|although|while)\b/).flatMap((clause) => {
    const words = clause.match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
    return words.flatMap((word, index) => {
      if (!englishNegator.test(word)) return [];
      // "Neither A nor B helped" denies what A and B did, behind them.
      const reach = words
        .slice(index + 1)
        .filter(isContent)
        .map(stemmer)
        .slice(0, word === "neither" ? words.length : reachWords);
      return reach[0] === undefined ? [] : [{ head: reach[0], reach }];
    });
  });
}

function isContent(word: string): boolean {
  return (
    !stopWords.en?.has(word) &&
    !/^(?:longer|need|seem|only|even|always|any|get)$/.test(word) &&
    !englishNegator.test(word)
  );
}
