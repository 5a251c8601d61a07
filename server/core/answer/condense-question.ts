import { contentWords } from "./grounding/content-words.ts";

/** Words that point back to what was said before, by language. */
const pointers: Record<string, RegExp> = {
  en: /\b(?:it|its|that|this|they|them|those|these|the same|there|one|ones)\b|^(?:and|but|so|then|what about|how about|why|also|or)\b/iu,
  ja: /(?:それ|これ|あれ|その|この|あの|そこ|同じ)|^(?:で|じゃあ|では|あと|ほかに|他に|なぜ|どうして|どうやって)|^.{1,12}(?:は|の場合は|だと|でも)[？?]?$/u,
  zh: /这|那|它|同样|^(?:那|还有|为什么)/u,
  ko: /그것|이것|그거|이거|같은|^(?:그럼|그리고|왜)/u,
  es: /\b(?:eso|esto|ese|esta|lo mismo|también)\b|^(?:y|pero|entonces|por qué)\b/iu,
};
/** A question with fewer content words than this says too little to stand alone. */
const leastWords = 2;

/**
 * The question as it stands alone: one that leans on the turn before ("and on my phone?", "それはなぜ？") gets that turn's
 * topic put before it. By rules; what they cannot resolve the model does, which is given the topic either way.
 */
export function condenseQuestion(
  question: string,
  { language, earlierTopic }: { language: string; earlierTopic: string | null },
): string {
  if (earlierTopic === null) return question;
  const [primary = ""] = language.split("-");
  const leans = pointers[primary]?.test(question.trim()) ?? false;
  const isBare = contentWords(question, language).length < leastWords;
  return leans || isBare ? `${earlierTopic} — ${question}` : question;
}
