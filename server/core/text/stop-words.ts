import { foldAccents } from "./fold-accents.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldAccents));

/**
 * Words too common to tell topics apart, by language, without accents. Kept short: question words that carry intent
 * ("why", "how often", "which", いつ, なぜ, 怎么, 왜, cuándo) and negations stay, because FAQs differ by them.
 *
 * Japanese: what the word segmenter makes of particles, endings and formal nouns. It cuts hiragana finely, so that
 * fragments of inflection (れ, てい, られ) come out as words. Single hiragana are always dropped and not listed.
 */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    "a an the and or but if then than so of to in on at for from by with as is am are was were be been being do does did doing have has had having i i'm i've me my mine we our us you your he she it it's its they them their this that these those there here can could will would shall should may might must just also very too any some please",
  ),
  es: list(
    "el la los las un una unos unas de del al a en y o u que se lo le les su sus mi mis tu tus me te nos es son era ser está están estoy hay ha he han por para con como más muy ya pero si este esta esto ese esa eso",
  ),
  ja: list(`
    から まで より など だけ のみ ほど しか くらい ぐらい ばかり さえ こそ とか やら なら たら って ては でも とも ても には では とは
    への ので のに けど けれ けれど ながら つつ たり かも かな よね です でし でした でしょ でしょう ます まし ました ませ ません ましょ ましょう
    ありま あります した して してき してい する すれ すると したら したい しない しよう され させ させる せる られ られる れる れば
    いる いた いて いるか ある あり あっ あった あれば なる なり なっ なった なく ない なけれ なら たい たか たく らし らしい よう ような ように
    こと ことが ことに もの ものの とき ところ ため うち なか ほう ほうが はず わけ まま ごと あと ほか まえ うえ
    この その あの これ それ あれ ここ そこ こう そう こちら そして また または および しかし ただし さらに それに なお
    いう という といった として にし において における による により によって について にとって にかけて とともに
    でき できる できま できた おり おき おく くれ くれる くだ ください くださ もら もらう もらえ いただ いただく いただけ いただき
    みたい やすい よく もう まず しま しまう しまっ しょう せん せい さい すか ますか ですか ですが だけど だが だから なのに なので なんて もん っけ かね どうか とい そのまま
    いい よい すぎ すぎる にくい ときの それで かれる らん たん やつ みんな ほんと
    てい てる てた てき てく てお んで えて って んです のです のか んだ んか わっ わら われ われる おら まっ まれ まり けた ろう べき ずに
  `),
  zh: list(
    "的 了 吗 呢 吧 啊 呀 是 在 我 你 您 他 她 它 我的 你的 您的 我们 你们 他们 这 那 这个 那个 和 与 或 及 也 都 就 着 过 把 被 请 请问 一下 一个 有 会 要 对",
  ),
  ko: list(
    "이 그 저 것 거 수 등 및 또는 그리고 제 내 나 저는 제가 저희 좀 더 잘 때 있어요 있습니다 있는 있나요 해요 합니다 하는 하면 하고 주세요",
  ),
};
