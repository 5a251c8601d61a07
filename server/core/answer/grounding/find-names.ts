import { isCommonWord } from "./content-words.ts";
import { withoutQuotes } from "./find-quotes.ts";

/** A name in katakana with the number of its model. */
const katakanaModel =
  /[\p{Script=Katakana}ー]{2,}\p{Nd}+(?![\p{Nd}.]*\s?(?:分|秒|時間|回|日|週|か月|年|%|％|円|度|枚|台|個|件|本|人|階|段|倍|番|[a-zA-Z]))/gu;

const latinWord = /[\p{Script=Latin}][\p{Script=Latin}\p{Nd}]*(?:[-+.'’_][\p{Script=Latin}\p{Nd}]+)*\+?/gu;
/** After these words a capital at the beginning of a sentence is the sentence's own: "Clear the cache". */
const follower =
  /^\s+(?:of|the|your|sure|a|an|this|that|these|those|it|its|all|any|some|each|another|off|out|up|if|when)\b/i;

/** Capitals that English and Spanish owe to the beginning of a sentence. */
const openers = new Set(
  `
  a about above across after against ahead all almost along already also although always among an and another any anybody
  anyone anything apart as aside at away back barely because been before behind being below beneath beside besides between
  beyond both but by can check could despite do does don't down during each either else even ever every everybody everyone
  everything except far few finally first for from had has have he her here his how however i if in indeed inside instead
  into is it its just last lastly later least less let likewise many maybe may me meanwhile might more moreover most much
  must my near neither never nevertheless next no nobody none nor not nothing now of off often on once one only onto open or
  other others otherwise our out outside over own past per perhaps please provided quite rather several shall she should
  since so some somebody someone something sometimes somewhere soon still such than thanks that the their them then there
  therefore these they this those though through throughout thus till to together too toward towards try two under unless
  until up upon us usually very via wait was we were what whatever when whenever where whereas wherever whether which
  whichever while who whoever whom whose why will with within without would yes yet you your yours yourself
  zero three four five six seven eight nine ten eleven twelve
  al el la los las un una si para por con sin en desde cuando tras antes después además también su sus este esta estos
  estas cada todo todos puede pueden hay
  `
    .trim()
    .split(/\s+/),
);

/** Written in capitals, and no names: a rewording may bring them. */
const everydayAcronyms = new Set(
  "OS PC PCs TV TVs ID IDs PIN PINs URL URLs AI IT FAQ OK EU US UK UI SMS QR IP WiFi Wi-Fi".split(" "),
);

/**
 * Words that look like names of products, people or places, folded: Latin words with a capital or a digit, except
 * where an English sentence begins. Names are found by their shape, so a text in another script gives more of them.
 */
export function findNames(text: string): string[] {
  const own = withoutQuotes(text).normalize("NFKC");
  const names = [...own.matchAll(katakanaModel)].map(([name]) => name);
  for (const match of own.matchAll(latinWord)) {
    const [word] = match;
    if (/n['’]t$/iu.test(word)) continue;
    const bare = word.replace(/['’](?:s|ll|re|ve|d|m)?$/u, "");
    if (!/\p{Lu}|\p{Nd}/u.test(bare)) continue;
    // The unit of a number is judged with its number.
    if (
      /\d\s?$/.test(own.slice(0, match.index)) &&
      /^(?:[KMGT]?B|K|[GMk]bps|[GM]?Hz|[dcm]?L|[ckm]?m|[km]?g|k?W|m?A|mAh|m?V|[CF])$/i.test(bare)
    )
      continue;
    if (everydayAcronyms.has(bare)) continue;
    const hasLowerRest = /-\p{Ll}+$/u.test(bare);
    const isFirst = own.slice(0, match.index).trim() === "";
    const onlyFirstCapital = /^\p{Lu}[\p{Ll}-]*$/u.test(bare);
    const name = bare.toLowerCase();
    const isOpening =
      hasLowerRest ||
      openers.has(name) ||
      isCommonWord(name) ||
      /(?:ing|ed|ly)$/u.test(name) ||
      follower.test(own.slice(match.index + word.length));
    if (bare === "I" || (isFirst && onlyFirstCapital && isOpening)) continue;
    names.push(name);
  }
  return names;
}
