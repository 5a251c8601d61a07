/** Units that change what a number says, under one name in every language. The first that matches counts. */
const units: readonly (readonly [name: string, pattern: string])[] = [
  ["minute", "分間?|minutes?\\b|mins?\\b"],
  ["hour", "時間|hours?\\b|hrs?\\b"],
  ["second", "秒間?|seconds?\\b|secs?\\b"],
  ["week", "週間?|weeks?\\b"],
  ["month", "[かヶカケヵ箇]月|months?\\b"],
  ["year", "年間?|years?\\b"],
  ["working day", "(?:working|business) days?\\b|営業日"],
  ["day", "日間?|days?\\b"],
  ["percent", "%|パーセント|percent\\b"],
  ["kilobyte", "kb\\b|キロバイト"],
  ["megabyte", "mb\\b|メガバイト|megabytes?\\b"],
  ["gigabyte", "gb\\b|ギガバイト|gigabytes?\\b"],
  ["terabyte", "tb\\b|テラバイト"],
  ["dollar", "ドル|dollars?\\b|usd\\b"],
  ["yen", "円|yen\\b|jpy\\b"],
  ["euro", "ユーロ|euros?\\b"],
  ["time", "回|度(?![以数合目])|times\\b"],
  ["fold", "倍"],
  ["th", "番目|つ目|th\\b"],
  ...[..."枚台個件本人階段桁列行名冊通曲杯"].map((counter) => [counter, counter] as const),
];
const unitAfter = units.map(([name, pattern]) => ({ name, pattern: new RegExp(`^[\\s-]?(?:${pattern})`, "u") }));

const englishWords =
  "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred thousand million".split(
    " ",
  );
const englishValues = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 40, 50, 60, 90, 100, 1_000, 1_000_000];
/** From the third on: "first" and "second" put things in order more often than they count. */
const ordinals = "third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const kanjiDigits = "〇一二三四五六七八九";
const rangeRest = /^\s?(?:~|-|から|to|or|、|か)\s?\d+(?:\.\d+)?/u;
const currencies: Readonly<Record<string, string>> = { $: "dollar", "¥": "yen", "€": "euro" };
/** Digits that are no part of a name such as GPT-4o. */
const digits = /(?<![\p{Script=Latin}\d.]|[\p{Script=Latin}\d]-)(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/gu;

/** "A few minutes", 数分: how long, without a figure. */
const vague =
  /\b(?:a few|few|several|some|a couple of|many)(?: more)? (?<en>seconds|minutes|hours|days|weeks|months|years)\b|数(?<ja>秒|分|時間|日|週間|[かヶカケヵ箇]月|年)/gu;

/** The units of the amounts of time that a text leaves vague, as `findNumbers` names them. */
export function findVagueUnits(text: string): string[] {
  const folded = text.normalize("NFKC").toLowerCase();
  return [...folded.matchAll(vague)].flatMap(({ groups }) => unitOf(groups?.en ?? groups?.ja ?? "") ?? []);
}

/**
 * The numbers of a text as `value` or `value unit`, folded: "１〜2分" gives "1 minute", "2 minute". Numbers written as
 * words count when they count something: "two minutes", "三回".
 */
export function findNumbers(text: string): string[] {
  const folded = foldNumbers(text);
  return [...folded.matchAll(digits)].flatMap((match) => {
    const [number] = match;
    const after = folded.slice(match.index + number.length);
    // A figure behind katakana that counts nothing is part of a name.
    if (/[\p{Script=Katakana}ー]$/u.test(folded.slice(0, match.index)) && unitOf(after) === undefined) return [];
    const unit = unitOf(after) ?? unitOf(after.replace(rangeRest, ""));
    const value = String(Number(number.replaceAll(",", "")));
    const currency = currencies[folded.charAt(match.index - 1)];
    if (currency) return `${value} ${currency}`;
    return unit === undefined ? value : `${value} ${unit}`;
  });
}

const range = /(?<![\d-])(\d{1,3}(?:\.\d+)?)\s?\p{L}{0,8}\s?(?:~|-|から|to)\s?(\d{1,3}(?:\.\d+)?)(?![\d-])/gu;
/** A text with its numbers in digits and its ranges with one dash. */
export const foldNumbers = (text: string): string =>
  digitsForWords(
    text
      .normalize("NFKC")
      .toLowerCase()
      // A time of day is one number.
      .replace(/(?<!\d)(\d{1,2}):(\d{2})(?!\d)/g, "$1.$2")
      .replace(/[〜～–—−]/g, "~"),
  );

/** The ranges of a text, "2 to 5 days": their ends. */
export function findRanges(text: string): [low: number, high: number][] {
  return [...foldNumbers(text).matchAll(range)]
    .map(([, low, high]): [number, number] => [Number(low), Number(high)])
    .filter(([low, high]) => low < high);
}

/** The text without them, its numbers in digits. */
export const withoutRanges = (text: string): string => foldNumbers(text).replace(range, " ");

/** "Two more days" are two days, and two working days are not. */
const beforeUnit = /^[\s-]?(?:calendar|full|whole|more|further|consecutive)(?=\s)/u;

function unitOf(after: string): string | undefined {
  const rest = after.replace(beforeUnit, "");
  return unitAfter.find(({ pattern }) => pattern.test(rest))?.name;
}

/** What is counted in words for things at large is no figure of the source's: "two ways", 三つの方法. */
const anyThings =
  /^[\s-]?(?:(?:more|other|different|simple) )?(?:things?|ways?|options?|steps?|reasons?|points?|kinds?|sorts?|types?|possibilities|methods?|cases?|parts?|causes?)\b/u;

const fewThings = 4;

const halves: readonly (readonly [RegExp, string])[] = [
  [/\b(?:an|1) hour and a half\b/g, "90 minutes"],
  [/\bhalf an hour\b|\bhalf-hour\b/g, "30 minutes"],
  [/\bhalf a minute\b/g, "30 seconds"],
  [/\bhalf(?=(?: as (?:much|many|long|big|large)| of| the| an?)\b)/g, "0.5"],
  [/\btwice\b|\bdouble(?=[- ](?:tap|click|press))/g, "2 times"],
  [
    /\b(within|in|after|for|about|around|than|takes?|lasts?|\d+ [a-z]+|once|times) (?:an?|per|each|every) (second|minute|hour|day|week|month|year)\b/g,
    "$1 1 $2",
  ],
  [/一度/g, "いちど"],
  [/半日/g, "12時間"],
  [/半年/g, "6か月"],
  [/ひと月/g, "1か月"],
  [/\bthird[- ]part(?:y|ies)\b/g, ""],
];

/** A normalized text with the numbers that it counts with in digits: "two minutes" is "2 minutes", 三回 is 3回. */
export function digitsForWords(text: string): string {
  return halves
    .reduce((words, [half, whole]) => words.replace(half, whole), text)
    .replace(/\b[a-z]+\b(?!')/g, (word, index: number) => {
      const ordinal = ordinals.indexOf(word);
      if (ordinal >= 0) return `${ordinal + 3}th`;
      const value = englishValues[englishWords.indexOf(word)];
      if (value === undefined || (value <= fewThings && anyThings.test(text.slice(index + word.length)))) return word;
      // "one" is more often a pronoun than a number.
      if (value === 1 && unitOf(text.slice(index + word.length)) === undefined) return word;
      return String(value);
    })
    .replace(/[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]/gu, (kanji, index: number) => {
      const after = text.slice(index + kanji.length);
      // 十分 is "enough" more often than ten minutes, 一日 and 一年 have readings of their own.
      if (kanji === "十" && after.startsWith("分")) return kanji;
      return /^(?:、[二三四五六七八九]|[~-])?(?:分|時間|秒|週間|日間?|[かヶ]月|回|倍|年|円|ドル|度(?![以数合目])|[枚台個件本人階段桁列行名冊通曲杯])/u.test(
        after,
      )
        ? String(kanjiValue(kanji))
        : kanji;
    });
}

function kanjiValue(kanji: string): number {
  const [tens, ones] = kanji.includes("十") ? kanji.split("十") : ["〇", kanji];
  const digitOf = (digit: string | undefined, empty: number) => (digit ? kanjiDigits.indexOf(digit) : empty);
  return digitOf(tens, 1) * 10 + digitOf(ones, 0);
}
