import { splitSentences } from "./split-sentences.ts";

/** A question mark, or what ends a question without one: か, かな, 吗, 呢 before a full stop, a break or the end. */
const question = /^.{2,200}?(?:[?？]|(?:か|かな|吗|呢)(?=[。\s]|$))/u;

/** Whether the first line begins with a question. */
export function beginsWithQuestion(text: string): boolean {
  return question.test(text.trimStart());
}

/** The first sentence, or the first line where it has none, and what comes after it. */
export function cutFirstSentence(text: string): { first: string; rest: string } {
  const trimmed = text.trim();
  const line = /^[^\n]*/.exec(trimmed)?.[0] ?? "";
  const end = splitSentences(line)[0]?.end ?? 0;
  return { first: trimmed.slice(0, end), rest: trimmed.slice(end).trim() };
}
