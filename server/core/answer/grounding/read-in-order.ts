import { type Pair, readOff } from "./read-off.ts";
import type { ReadPassage } from "./read-passage.ts";
import type { SourceToken, Token } from "./read-tokens.ts";
import { conditions } from "./turned-conditions.ts";

/** A sentence laid over what it is read off: positions in `own` and in `source`. */
export interface Laid {
  own: readonly Token[];
  source: readonly SourceToken[];
  pairs: readonly Pair[];
}

/** A sentence as most of it is read off. */
export interface InOrder extends Laid {
  /** How many words more would be read off if two of its parts changed places. */
  swapped: number;
}

/** One sentence of a source, and where it stands. */
interface Part {
  tokens: readonly Token[];
  isStatement: boolean;
  article: string;
  at: number;
}

/**
 * Lays a sentence over its passages so that as much as possible of it is read off from left to right, with every order
 * in which the passages may be told: one after another, or what states something where the sentence has it. What is to be done keeps
 * its order within an article; and a condition may stand before or behind what holds under it.
 */
export function readInOrder(sentence: readonly Token[], passages: readonly ReadPassage[]): InOrder {
  const byPassage = passages.map((passage): Part[] =>
    passage.told.map((told) => ({ ...told, article: passage.passage.title, at: 0 })),
  );
  let at = 0;
  for (const part of byPassage.flat()) part.at = at++;
  const orders = permute(byPassage)
    .map((parts) => parts.flat())
    .filter(keepsSteps);
  let best: Laid = { own: sentence, source: [], pairs: [] };
  let most = -1;
  for (const own of turnedRound(sentence))
    for (const laid of [...orders.map((parts) => lay(own, parts)), retell(own, byPassage.flat())]) {
      const read = laid ? readBy(laid) : -1;
      if (laid && read > most) [best, most] = [laid, read];
    }
  // A title is anybody's to begin with: "to clear the cache, …".
  const titled = new Set(passages.flatMap(({ titleTokens }) => titleTokens.map(({ mark }) => mark)));
  const readBySwapped = ({ own, pairs }: Laid) =>
    weigh(pairs.map(([index]) => own[index]).filter((token) => !titled.has(token?.mark ?? "")));
  const swapped = swaps(sentence)
    .flatMap((own) => orders.map((parts) => lay(own, parts)))
    .filter((laid) => readBy(laid) > most)
    .map((laid) => Math.min(readBy(laid) - most, readBySwapped(laid) - readBySwapped(best)));
  return { ...best, swapped: Math.max(0, ...swapped) };
}

const readBy = ({ own, pairs }: Laid) => weigh(pairs.map(([index]) => own[index]));

/** The sentence with two neighbouring parts in turned order, each from an "and" or a mark to the next or a later one. */
function swaps(tokens: readonly Token[]): (readonly Token[])[] {
  const isBreak = (index: number) =>
    joints.has(tokens[index]?.mark ?? "") || tokens[index]?.clause !== tokens[index - 1]?.clause;
  const breaks = [...tokens.keys()].filter((index) => index > 0 && isBreak(index)).slice(0, mostBreaks);
  const ends = [0, ...breaks, tokens.length];
  return ends.flatMap((first, one) =>
    ends
      .slice(one + 1)
      .flatMap((second, more) =>
        ends
          .slice(one + more + 2)
          .map((third) => [
            ...tokens.slice(0, first),
            ...tokens.slice(second, third),
            ...tokens.slice(first, second),
            ...tokens.slice(third),
          ]),
      ),
  );
}
const mostBreaks = 4;
const joints = new Set(["and", "then", "but"]);

function lay(own: readonly Token[], parts: readonly Part[]): Laid {
  const source = join(parts);
  return { own, source, pairs: readOff(own, source) };
}

/** Each clause of a sentence is read off one part, and the parts in the order of the clauses; null where that is no free order. */
function retell(own: readonly Token[], parts: readonly Part[]): Laid | null {
  const clauses = new Set(own.map(({ clause }) => clause));
  const partOf = new Map<number, Part>();
  for (const clause of clauses) {
    const tokens = own.filter((token) => token.clause === clause);
    let most = 0;
    for (const part of parts) {
      const read = weigh(readOff(tokens, part.tokens).map(([index]) => tokens[index]));
      if (read <= most) continue;
      most = read;
      partOf.set(clause, part);
    }
  }
  const told = [...new Set(partOf.values())];
  if (told.length < 2 || !keepsSteps(told)) return null;
  const laid = lay(own, told);
  const owner = told.flatMap((part) => part.tokens.map(() => part));
  const pairs = laid.pairs.filter(([index, other]) => partOf.get(own[index]?.clause ?? -1) === owner[other]);
  return { ...laid, pairs };
}

function keepsSteps(parts: readonly Part[]): boolean {
  const last = new Map<string, number>();
  return parts
    .filter(({ isStatement }) => !isStatement)
    .every(({ article, at }) => {
      const before = last.get(article) ?? -1;
      last.set(article, at);
      return at > before;
    });
}

/** Opens what may as well stand behind: "for a week, it is free". */
const fronted = new Set("to up from for in at on with after before until during by within without under".split(" "));

/** "B if A" says what "if A, B" says, and "the first is B" what "B is the first" says. */
function turnedRound(tokens: readonly Token[]): (readonly Token[])[] {
  const opens = conditions.has(tokens[0]?.mark ?? "") || fronted.has(tokens[0]?.mark ?? "");
  const turn = tokens.findIndex(
    ({ mark, clause }, index) => index > 0 && (opens ? clause !== tokens[0]?.clause : conditions.has(mark)),
  );
  const turned = turn < 0 ? [] : [[...tokens.slice(turn), ...tokens.slice(0, turn)]];
  const equated = tokens.flatMap((token, index) => {
    const [subject, complement] = [tokens.slice(0, index), tokens.slice(index + 1)];
    const isSame = token.mark === "is" && [subject, complement].some(([first]) => first?.mark === "the");
    return isSame ? [[...complement, token, ...subject]] : [];
  });
  return [tokens, ...turned, ...equated, ...withTopicBehind(tokens)];
}

/** In Japanese a topic stands in front of what else is said, or behind it: 方法は、開くことです says what 開くのが方法です says. */
function withTopicBehind(tokens: readonly Token[]): (readonly Token[])[] {
  return breaksOf(tokens)
    .filter((index) => tokens[index - 1]?.mark === "は")
    .map((index) => [...tokens.slice(index), ...tokens.slice(0, index)]);
}

/** Where a clause begins, but for the first. */
const breaksOf = (tokens: readonly Token[]) =>
  tokens.flatMap(({ clause }, index) => (index > 0 && clause !== tokens[index - 1]?.clause ? [index] : []));

const weigh = (tokens: readonly (Token | undefined)[]) => tokens.reduce((sum, token) => sum + (token?.weight ?? 0), 0);

/** More passages than these are read in the order given. */
const mostPermuted = 3;

function permute<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2 || items.length > mostPermuted) return [[...items]];
  return items.flatMap((item, index) =>
    permute(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

/** The tokens of several parts one after another; their clauses are counted on. */
function join(parts: readonly Part[]): SourceToken[] {
  let start = 0;
  return parts.flatMap(({ tokens, at, article, isStatement }) => {
    const from = start;
    start += (tokens.at(-1)?.clause ?? 0) + 1;
    return tokens.map((token) => ({ ...token, clause: token.clause + from, at, article, isStep: !isStatement }));
  });
}
