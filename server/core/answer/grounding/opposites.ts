/**
 * Words that turn a sentence around when one stands for the other, a pair a line: roots of the one, a slash, roots of the other. Latin
 * roots are matched where words begin.
 */
const lists = {
  ja: `
オン|有効|点灯|入れ / オフ|無効|消灯|切
有料|課金 / 無料
増 / 減
速|早く|早い|早ま / 遅
長 / 短
大き / 小さ
以上|超え|上回 / 以下|未満|下回
一時 / 永久|恒久|永続
簡単|容易|手軽 / 難し|困難
やすい|やすく / にくい|にくく|づらい
安全 / 危険
ログイン|サインイン / ログアウト|サインアウト
インストール / アンインストール
接続し|つな / 切断|抜い|外し
開始|始ま|始め / 停止|終了|終わ
成功 / 失敗
最初|初め|先に / 最後
多い|多く|しばしば|たいてい|よくあ / 少な|わずか|めったに|まれ
高い|高く|高負荷 / 低い|低く
同じ|同一|共通 / 異な|違う|違い|別
必要|必須|要し|欠かせ / 不要|不必要
可能|でき|使え / 不可能|不可
残|保存|保持|維持|引き継 / 消え|消去|削除|失|破棄|なくな
戻|復元|復旧 / 失
許可|認め|応じ / 拒否|禁止|断
正常 / 異常|障害|不具合
すべて|全部|全員|どれも / 一部
必ず|常に|毎回|いつも / ときどき|場合によって
自動 / 手動
開い|開き|開く|起動 / 閉じ|終了
受信|受け取 / 送信|送り
含ま|対象にな / 除か|対象外
当店|弊社|店が / お客様の負担|ご自身で
混雑し|混み|混む / 空い|すい
悪化|ひど / 改善|和ら|よくな
満た|十分|足り / 不足|足りな
`,
  en: `
on\\b|enabl|activat / off\\b|disabl|deactivat
free\\b|without paying / paid|pay
increas|more\\b|rais|grow|rise / decreas|reduc|less\\b|lower|fewer
fast|quick / slow
long\\b|longer / short|brief
bigger|larger|over\\b|above|exceed|more than|at least / smaller|under\\b|below|less than|at most
temporar / permanent|for good|forever
eas[iy] / difficult|hard\\b
safe / danger|unsafe|risk
sign in|log in|signing in|logging in|signed in|logged in|signs? you in / sign out|log out|signing out|logging out|signed out|logged out
connect|plug / disconnect|unplug
always|every time / never|rarely|sometimes|occasional
often|usual|frequent|regularly / seldom|rare|hardly ever|scarcely
before\\b|ahead of / after\\b|once\\b
same\\b|identical|shared / different|separate|individual
succe / fail
possible|can\\b|able\\b|allowed / impossible|cannot|unable
likely / unlikely
recent|new\\b|newer|latest / old\\b|older|outdated
all\\b|every|any\\b / none\\b|only some|no one
keep|kept|keeps|retain|remain|stay|preserv|saved|stored / los[est]|delet|eras|discard|wip|remov|gone|disappear|expire
right away|immediately|at once|instantly / until the end|later\\b|at the end|still
keeps?\\b|continu|go on|goes on|carry on|carries on / stop|cease
start|begin / stop|end\\b|ends\\b|finish
open|unlock / clos|shut|locked
accept|allow|permit / reject|refus|block|forbid|deny|denied|prevent
normal|operational|properly|fine\\b / degraded|problem|fault|abnormal
recommend|advis|should\\b / avoid|against|discourag|warn
need|require|must\\b|have to / optional|unnecessar|without
our side|our end|our server / your device|your side|your end
include|contain|cover / exclud|except|without
mostly|mainly|most\\b / less\\b|hardly|little
improv|better / wors|degrad
automatic / manual|by hand
guarantee|promis|certain|sure\\b / may\\b|might\\b|not guaranteed
public / private
first\\b / last\\b
full / empty
whole|complete|entire|in full|fully / part\\b|partial|partly
`,
};

export type Pole = readonly [one: RegExp, other: RegExp];

/** The pairs of a language. */
export const oppositesOf = (language: string): readonly Pole[] => pairs[language.split("-")[0] ?? ""] ?? [];

const pairs: Readonly<Record<string, readonly Pole[]>> = Object.fromEntries(
  Object.entries(lists).map(([language, list]) => [
    language,
    list
      .trim()
      .split("\n")
      .map((line) => {
        const [one, other] = line.split(" / ");
        return [rootPattern(one), rootPattern(other)] as const;
      }),
  ]),
);

function rootPattern(roots: string | undefined): RegExp {
  return new RegExp(`(?<!\\p{Script=Latin})(?:${roots})`, "u");
}
