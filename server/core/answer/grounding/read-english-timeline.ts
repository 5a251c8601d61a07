import type { Timeline } from "./timeline.ts";

/** "After 30 seconds", "after another try" are no events that are told. */
const duration =
  /^(?:that|this|which|an?|another|about|around|some|several|more|again|only|at least|\d\S*|[a-z]+) (?:\w+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|while|time|moment|bit)\b|^(?:another|about|around) \d/u;

/** Where one thing said ends and the next begins, with the word that tells how they follow each other. */
const boundary =
  /\s*[;:]\s*|,?\s+(?:and|but|or|so)?\s*(?:only )?\b(?:followed by|after which|before(?!\s*[,.]|$)(?<!\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) before(?= (?:the|an?|your) ))|prior to|ahead of|(?<!\b(?:day|days|week|weeks|month|months|evening|morning|night) )after(?! that\b| this\b)|(?<!at )once(?= (?:(?:you|it|the|an?|this|that|these|they|we|your|its|all|every|each|he|she)\b|\p{L}+ (?:is|are|has|have|was|were)\b))|as soon as|when|whenever|if|unless|until|because|since|as|while|whereas|which|so that|so|and|but|then)\b\s*|,\s+/gu;

const earlierHeads = /\b(?:after|once|as soon as)\b(?! which)/u;
const conditionHeads = /\b(?:if|when|whenever|unless)\b/u;
const laterHeads = /\b(?:before|prior to|ahead of|followed by|after which|then)\b/u;
const isSubordinate = (head: string) =>
  earlierHeads.test(head) || conditionHeads.test(head) || /\b(?:before|prior to|ahead of)\b/u.test(head);

const isReason = /\b(?:because|since|as)\b/u;

/** Adverbs that put a clause behind what is told before it, or before that. */
const isLast = /\b(?:then|afterwards?|after that|after this|next|subsequently|finally|later on|in the end)\b/u;
const isFirst = /\b(?:first|to begin with|at the start)[\s.]*$/u;
const opensOrder = /^(?:first|start|begin|to begin with)\b|\bin that order\b|\bfirst\b/u;

interface Segment {
  head: string;
  text: string;
}

/**
 * What an English sentence tells, in the order in which it happens: "A before B", "B after A", "if A, B", "B if A" and
 * "B. But do A first" all give A and then B. `isSaid` where the sentence says the order in so many words.
 */
export function readEnglishTimeline(sentence: string): Timeline {
  const segments = segmentsOf(sentence);
  const told: { text: string; isSaid: boolean }[] = [];
  let chainStart = 0;
  const inOrder = opensOrder.test(sentence) && segments.length > 1;
  for (let index = 0; index < segments.length; index++) {
    const { head, text } = segments[index] as Segment;
    const next = segments[index + 1];
    // "… and after B, C": begins anew as well.
    const opens = index === 0 || told.length === 0 || /\b(?:and|but|so)\s+\S/u.test(head);
    if (opens && isSubordinate(head) && next && next.head === ",") {
      // "Before B, A" and "After A, B": what follows the comma is the main clause.
      const turns = laterHeads.test(head);
      const said = !conditionHeads.test(head);
      if (turns) told.push({ text: next.text, isSaid: false }, { text, isSaid: said });
      else told.push({ text, isSaid: false }, { text: next.text, isSaid: said });
      index += 1;
      continue;
    }
    const last = told.at(-1);
    if (last && conditionHeads.test(head)) {
      // "B and C if A": in front of all that it goes with.
      const chain = told[chainStart];
      told.splice(chainStart, 1, { text, isSaid: chain?.isSaid ?? false }, { text: chain?.text ?? "", isSaid: false });
      continue;
    }
    if (last && earlierHeads.test(head) && !/\b(?:and|but|so)\s/u.test(head)) {
      told.splice(-1, 1, { text, isSaid: last.isSaid }, { text: last.text, isSaid: true });
      continue;
    }
    if (last && isFirst.test(text) && !isReason.test(head) && !inOrderFrom(segments, index)) {
      told.splice(-1, 1, { text, isSaid: last.isSaid }, { text: last.text, isSaid: true });
      continue;
    }
    if (!/^(?:,|,? ?(?:and|or|then|and then))$/u.test(head)) chainStart = told.length;
    const isAnd = /^(?:,|;|:|,? ?(?:and|but))/u.test(head);
    told.push({ text, isSaid: laterHeads.test(head) || isLast.test(text) || (inOrder && isAnd) });
  }
  const parts = told.map(({ text }) => text);
  return { parts, isSaid: told.slice(1).map(({ isSaid }) => isSaid) };
}

/** "B first, then A" tells its own order; a "first" at the end of all goes before what was told. */
function inOrderFrom(segments: readonly Segment[], index: number): boolean {
  return segments.slice(index + 1).some(({ head, text }) => laterHeads.test(head) || isLast.test(text));
}

function segmentsOf(sentence: string): Segment[] {
  const found: Segment[] = [];
  let head = "";
  let start = 0;
  for (const match of ` ${sentence}`.matchAll(boundary)) {
    const end = Math.max(0, match.index - 1);
    const after = sentence.slice(match.index - 1 + match[0].length);
    if (/\b(?:after|once|before)\b/u.test(match[0]) && duration.test(after)) continue;
    if (/\bas\b(?! soon)/u.test(match[0]) && !match[0].includes(",")) continue;
    const text = sentence.slice(start, end).trim();
    const word = match[0].trim() || ",";
    if (text !== "") found.push({ head: found.length === 0 ? head : head || ",", text });
    head = text === "" ? `${head} ${word}`.trim() : word;
    start = match.index - 1 + match[0].length;
  }
  const text = sentence.slice(start).trim();
  return text === "" ? found : [...found, { head, text }];
}
