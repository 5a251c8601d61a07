import type { Knowledge } from "../../server/core/knowledge/knowledge.ts";
import { pick, type Random } from "./simulate-conversation.ts";

/** What people write between clicks, in five languages; nothing of it stands in the knowledge or its evaluation. */
const remarks = [
  "それも試したけど何も変わらなかった",
  "うーん、スマホしか手元にないんです",
  "さっきより悪くなった気がする",
  "もう一度最初からお願いします",
  "キャッシュは消したよ。次は？",
  "会社のネットなので設定は触れません",
  "ありがとう、直りました！",
  "こんにちは",
  "did all of that, zero difference",
  "I only own this one laptop",
  "hold on, what does that even mean?",
  "cleared the cookies and rebooted, still dead",
  "can I talk to someone",
  "it just started working by itself",
  "lol ok",
  "what else could it be",
  "换了浏览器还是老样子",
  "我不太懂电脑，能说简单点吗",
  "重新登录过了，没有用",
  "好了，谢谢",
  "有没有真人可以帮我",
  "브라우저 바꿔 봤는데 그대로예요",
  "저는 휴대폰이 없어요",
  "로그아웃했다가 다시 들어왔는데도 안 돼요",
  "이제 돼요 감사합니다",
  "그게 무슨 뜻이에요?",
  "ya reinicié todo y sigue igualito",
  "no tengo otro dispositivo a mano",
  "¿y si mañana vuelve a pasar?",
  "listo, ya quedó",
  "quiero hablar con alguien de verdad",
  "how do I poach an egg",
  "明日の東京の天気は",
] as const;

const scraps = [
  "a",
  "ー",
  "!?",
  "\u200d",
  "🤯",
  "👩‍👩‍👧‍👦",
  "한",
  "的",
  "ñ",
  "\u202e",
  "\t",
  " ",
  "<b>",
  "{}",
  "500",
  "\u0301",
  "ｱ",
];

/** One message by chance: a remark, a way of asking out of the knowledge, one cut short, garbage, or far too much. */
export function randomMessage(knowledge: Knowledge, random: Random): string {
  const fate = random();
  if (fate < 0.45) return pick(random, remarks);
  const ask = pick(random, pick(random, knowledge.articles).asks);
  if (fate < 0.75) return ask;
  if (fate < 0.85) return `${ask.slice(0, Math.ceil(ask.length * random()))} ${pick(random, remarks)}`;
  if (fate < 0.95) return garbage(random, 1 + Math.floor(random() * 40));
  if (fate < 0.98) return `${pick(random, remarks)} ${"🙃".repeat(1 + Math.floor(random() * 50))}`;
  const part = random() < 0.5 ? `${pick(random, remarks)} ` : garbage(random, 30);
  return part.repeat(Math.floor(19_000 / part.length));
}

/** At least one character that is not blank. */
function garbage(random: Random, length: number): string {
  return `x${Array.from({ length }, () => pick(random, scraps)).join("")}`;
}
