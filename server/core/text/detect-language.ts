/** Frequent short words that tell Latin-script languages apart. */
const commonWords: Record<string, ReadonlySet<string>> = {
  en: words(
    "hi hello hey thanks thank bye goodbye morning evening yes ok please the a an is are was were be do does did i my me we you your it its this that what why how when where which who can cannot can't could should would will won't to of in on at for from with without and or not no yes but if then there here have has had get gets got keep keeps say says show shows tell need want use try tried still just please help error is isn't doesn't don't i'm it's any again after before now about into than too very only also works working wrong while during because since until through over between each always never sometimes everything anything someone whenever",
  ),
  // Where nothing but Latin letters can be typed.
  ja: words(
    "desu desuka masu masen mashita shimashita shimasu dekimasen dekinai arigatou arigato gozaimasu sumimasen onegai kudasai deshita dakedo wa wo nai naze dou kara mada nihongo narimasu imasu imasen",
  ),
  es: words(
    "a hola gracias buenas buenos adiós chao sí el la los las un una unos unas es son era ser está están estoy hay que qué por para con sin y o no sí pero si como cómo cuando cuándo donde dónde cual cuál quién mi me tu te se su lo le nos yo ya muy más menos puedo puede pueden hacer hago tengo tiene sale aparece dice dicen uso usa ni cada dos tres otra otro otros misma mismo desde hasta entre sobre bueno vale oye porfa favor probé puedes podrías sirve anda va vez veces página navegador cuenta solicitudes demasiadas algo alguien también tampoco nunca siempre cuál cuánto cuántas seguir sé les me error funciona sigue todavía aún después antes ahora esto este esta eso ese esa del al en de ayuda gracias hola necesito quiero he ha probado intenté",
  ),
};

/** Characters that Chinese writes often and Japanese does not. */
const chineseOnly =
  /[这们为时说开关电脑网络错误问题请让给种动发现应该进东车长门见觉话语读书认识谁听买卖钱银费贵华报你她您咱吧呢啊呀吗么啥怎很跟没过个从样边头别连线页码类级组经济统计设备软务载传输录视频浏览缓账帐扩换试检显无响态监验证绝续终结闭启复链扫护杀墙隐苹机户议那哪邮钟两几呗咋坏]/u;

/** What screens say after an error in English, and people paste with it whatever they speak themselves. */
const screenTalk =
  /\b(?:please )?try again(?: later| in (?:a few|\d+) \w+)?\b|\bplease check your (?:internet |network )?connection(?: and try again)?\b|\bif (?:this|the) (?:issue|problem|error) persists\b(?:,? please contact us(?: through our help cent(?:er|re))?(?: at \S+)?)?|\bin \d+ hours?\b/giu;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/**
 * The language a message is written in, among `languages`; null when it does not tell (an error string alone, a
 * name, digits). By script first: kana is Japanese, hangul Korean; Han without kana is Chinese only where the
 * knowledge has Chinese, else Japanese where it has that; in a Japanese conversation (`spoken`) it is Japanese unless a
 * character is Chinese only ("再起動 無効"). Latin text by its common words, because statistical
 * detectors mislabel short questions. Quoted strings and `ignore` (error strings, product names), with what screens say
 * after them, do not decide it.
 */
export function detectLanguage(
  text: string,
  languages: readonly string[],
  { ignore = [], spoken }: { ignore?: readonly string[]; spoken?: string | null | undefined } = {},
): string | null {
  const said = text.normalize("NFKC");
  let own = said;
  for (const foreign of [...ignore].sort((a, b) => b.length - a.length))
    own = own.replaceAll(new RegExp(escapeRegExp(foreign.normalize("NFKC")), "gi"), " ");
  if (own !== said) own = own.replace(screenTalk, " ");
  own = own.replace(/"[^"]*"|“[^”]*”|「[^」]*」|『[^』]*』|`[^`]*`|https?:\/\/\S+/g, " ");
  return byScript(own, languages, spoken) ?? byCommonWords(own, languages);
}

function byScript(text: string, languages: readonly string[], spoken: string | null | undefined): string | null {
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(text, /\p{Script=Hangul}/gu);
  const han = count(text, /\p{Script=Han}/gu);
  if (kana + hangul + han === 0) return null;
  if (hangul > kana) return among("ko", languages);
  if (kana > 0 || (spoken === "ja" && !chineseOnly.test(text))) return among("ja", languages);
  return among("zh", languages) ?? among("ja", languages);
}

function byCommonWords(text: string, languages: readonly string[]): string | null {
  const tokens = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const hits = Object.entries(commonWords)
    .filter(([language]) => languages.includes(language))
    .map(([language, common]) => {
      const words = tokens.filter((token) => common.has(token.replace("’", "'"))).length;
      return { language, count: words + (language === "es" ? count(text, /[ñ¿¡áéíóú]/giu) : 0) };
    })
    .sort((a, b) => b.count - a.count);
  const [first, second] = hits;
  // One word of each is not a guess worth answering in the wrong language for.
  if (!first || first.count === 0 || first.count === second?.count) return null;
  return first.language;
}

function among(language: string, languages: readonly string[]): string | null {
  return languages.includes(language) ? language : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
