import type { Answer, Citation, Step } from "../../server/contract/answer.ts";
import type { AnswerDraft } from "../state/exchange.ts";

const sameSource = (a: Citation, b: Citation): boolean =>
  a.chunkId === b.chunkId && a.start === b.start && a.end === b.end;

/**
 * A whole answer in place of one that is already on screen: the steps shown stay where they are, by id and in the new
 * answer's words, and its other steps follow. A step that only the old one had stays too, with its sources renumbered.
 */
export const mergeAnswers = (shown: AnswerDraft, answer: Answer): Answer => {
  const citations = [...answer.citations];
  const renumber = (number: number): number[] => {
    const source = shown.citations.find((each) => each.number === number);
    if (!source) return [];
    const known = citations.find((each) => sameSource(each, source));
    if (known) return [known.number];
    const added = { ...source, number: Math.max(0, ...citations.map((each) => each.number)) + 1 };
    citations.push(added);
    return [added.number];
  };
  const kept = shown.steps.map(
    (step): Step =>
      answer.steps.find(({ id }) => id === step.id) ?? { ...step, citations: step.citations.flatMap(renumber) },
  );
  const others = answer.steps.filter(({ id }) => !shown.steps.some((step) => step.id === id));
  return { ...answer, steps: [...kept, ...others], citations };
};
