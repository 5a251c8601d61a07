import type { Answer } from "../../server/contract/answer.ts";

/** The Markdown body of an article in a language, as `GET /articles/:id?language=` returns it; undefined if unknown. */
export type BodyOf = (articleId: string, language: string) => string | undefined;

/** Everything that is wrong with the citations of an answer, in words; an empty list when they hold. */
export function citationProblems(answer: Answer, bodyOf: BodyOf): string[] {
  const problems: string[] = [];
  const numbers = new Set(answer.citations.map(({ number }) => number));
  if (numbers.size !== answer.citations.length) problems.push("a citation number stands twice");
  for (const { number, articleId, language, quote, start, end } of answer.citations) {
    if (quote === "" || bodyOf(articleId, language)?.slice(start, end) !== quote)
      problems.push(`[${number}] is not what stands at ${articleId}.${language} ${start}-${end}`);
    if (language !== answer.language) problems.push(`[${number}] is in ${language}, the answer in ${answer.language}`);
  }
  for (const { id, citations } of answer.steps)
    if (citations.length === 0 || citations.some((number) => !numbers.has(number)))
      problems.push(`step ${id} has no source`);
  let before = 0;
  for (const { start, end, citations } of answer.textCitations) {
    if (start < before || end <= start || end > answer.text.length)
      problems.push(`text ${start}-${end} is out of order or range`);
    if (citations.length === 0 || citations.some((number) => !numbers.has(number)))
      problems.push(`text ${start}-${end} has no source`);
    before = end;
  }
  const used = new Set([...answer.steps, ...answer.textCitations].flatMap(({ citations }) => citations));
  for (const number of numbers) if (!used.has(number)) problems.push(`[${number}] backs nothing`);
  return problems;
}

/** What is wrong with the order of an answer's events, in words. */
export function eventOrderProblems(types: readonly string[]): string[] {
  const order = ["answer-start", "source-available", "step-available", "choice-available", "text-delta", "answer-end"];
  const places = types.map((type) => order.indexOf(type));
  const problems: string[] = [];
  if (places.includes(-1)) problems.push(`unexpected event in ${types.join()}`);
  if (places.some((place, index) => place < (places[index - 1] ?? 0))) problems.push(`out of order: ${types.join()}`);
  for (const once of ["answer-start", "answer-end"])
    if (types.filter((type) => type === once).length !== 1) problems.push(`not exactly one ${once}`);
  if (types.at(-1) !== "answer-end") problems.push("does not end with answer-end");
  return problems;
}
