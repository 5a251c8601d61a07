import type { ContentWord } from "./content-words.ts";
import { lemmaOf } from "./lemma-of.ts";
import type { ReadPassage, ReadSentence } from "./read-passage.ts";

/** Words of one kind, a kind a line: each says something else than the others, and all may stand in the same place. */
const kinds = {
  en: `
red green blue yellow orange white amber purple pink black grey
left right middle
top bottom
front back rear
upper lower
up down
north south east west
monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december
spring summer autumn winter
morning afternoon evening night noon midnight
weekday weekend
phone tablet computer laptop watch television printer
email letter text call
bluetooth usb ethernet wifi
card cash invoice voucher
adult child senior student
driver passenger
owner guest tenant
cold warm hot
wet dry
full empty
steady blinking
first second third last
name password number address
kitchen bathroom bedroom garage cellar
water oil gas petrol
paper plastic metal glass wood
inside outside indoors outdoors
arrival departure
buyer seller
sender recipient
teacher parent pupil
`,
  ja: `
赤 緑 青 黄 橙 オレンジ 白 黒 紫 桃 灰
左 右
上 下
前 後
東 西 南 北
月曜 火曜 水曜 木曜 金曜 土曜 日曜
春 夏 秋 冬
朝 昼 夕方 夜
平日 週末 休日
スマホ タブレット パソコン 時計 テレビ プリンター
メール 手紙 電話 はがき
大人 子ども 小人 シニア 学生
家主 借主
水 油 湯
紙 プラスチック 金属 ガラス 木
屋内 屋外 室内 室外
到着 出発
送り主 受取人
名前 パスワード 番号 住所
現金 カード
`,
};

const kindOf: Readonly<Record<string, ReadonlyMap<string, number>>> = Object.fromEntries(
  Object.entries(kinds).map(([language, lines]) => [
    language,
    new Map(
      lines
        .trim()
        .split("\n")
        .flatMap((line, kind) =>
          line.split(" ").map((word) => [language === "en" ? lemmaOf(word) : word, kind] as const),
        ),
    ),
  ]),
);

/** With fewer words in common two clauses do not tell of the same. */
const leastInCommon = 2;

/**
 * How many words of a sentence stand where the clause of its source that is most like it has another of their kind, and not
 * them: "until the light turns red" for "until it turns green".
 */
export function countSiblings(own: ReadSentence, passages: readonly ReadPassage[], language: string): number {
  const kindIn = kindOf[language.split("-")[0] ?? ""];
  if (!kindIn) return 0;
  const told = passages.flatMap(({ sentences }) => sentences.flatMap(({ clauses }) => clauses));
  const heavy = (words: readonly ContentWord[]) => new Set(words.map(({ word }) => word));
  return own.clauses.reduce((sum, clause) => {
    const mine = heavy(clause.words);
    const common = told.map(({ words }) => [...heavy(words)].filter((word) => mine.has(word)).length);
    const most = Math.max(0, ...common);
    if (most < leastInCommon) return sum;
    const nearest = told.filter((_, index) => common[index] === most).map(({ words }) => heavy(words));
    const isSwapped = (word: string, other: string) =>
      word !== other && kindIn.get(other) === kindIn.get(word) && !mine.has(other);
    const found = [...mine].filter(
      (word) =>
        kindIn.has(word) && nearest.every((its) => !its.has(word) && [...its].some((other) => isSwapped(word, other))),
    );
    return sum + found.length;
  }, 0);
}
