export interface SourcedSentence {
  /** The sentence without its source numbers. */
  text: string;
  /** In order of appearance, each once. */
  sources: number[];
}

const marker =
  /\s*(?:\[|【|［)\s*\^?(?:sources?|出典|資料)?[\s:：]*((?:\p{Nd}{1,3})(?:\s*[,、，;]\s*\p{Nd}{1,3})*)\s*(?:\]|】|］)/giu;
const bullet = /^(?:[-*•・]|\p{Nd}{1,2}[.)．）])\s+/u;

/**
 * Takes the source numbers out of a sentence, wherever they stand and in the brackets models use for them: `[1]`,
 * `[1, 3]`, `[1][3]`, `【2】`, `［１］`, `[^1]`. A leading bullet goes too.
 */
export function parseSourcedSentence(sentence: string): SourcedSentence {
  const sources = new Set<number>();
  const text = sentence.replace(marker, (_, numbers: string) => {
    for (const number of numbers.normalize("NFKC").match(/\d+/g) ?? []) sources.add(Number(number));
    return "";
  });
  return { text: text.trim().replace(bullet, ""), sources: [...sources] };
}
