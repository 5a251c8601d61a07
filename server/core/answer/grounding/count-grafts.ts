import type { Pair } from "./read-off.ts";
import { isContent, type SourceToken, type Token, weigh } from "./read-tokens.ts";

/** Clauses that begin with what one sentence speaks of, and go on with what another says of something else; how many. */
export function countGrafts(own: readonly Token[], source: readonly SourceToken[], pairs: readonly Pair[]): number {
  const inside = pairs.filter((_, index) => isGraft(own, source, pairs, index)).length;
  return inside + Number(isRetold(own, source, pairs));
}

/** So many words at most stand in front of what a clause says of what it is about. */
const longestSubject = 3;

/** Less than this is read off another sentence by chance. In words. */
const leastGrafted = 2.5;

function isGraft(
  own: readonly Token[],
  source: readonly SourceToken[],
  pairs: readonly Pair[],
  index: number,
): boolean {
  const [from, to] = [pairs[index - 1], pairs[index]];
  if (!from || !to) return false;
  const [one, other] = [source[from[1]], source[to[1]]];
  const here = own[to[0]];
  if (!one || !other || !here || one.at === other.at || other.isStep) return false;
  const goesOn = pairs.slice(index).some(([mine, its]) => {
    const [token, told] = [own[mine], source[its]];
    return token && isContent(token) && token.clause === here.clause && told?.clause === other.clause;
  });
  if (!goesOn) return false;
  const between = own.slice(from[0] + 1, to[0] + 1);
  const read = pairs.filter(([, at]) => source[at]?.at === other.at).map(([at]) => own[at] as Token);
  if (weigh(read) < leastGrafted) return false;
  // What comes next names what it is about itself, or hangs on what was said.
  if (between.slice(0, -1).some(isContent) || between.some(({ mark }) => joints.has(mark))) return false;
  if (own[from[0]]?.clause !== here.clause && !between.some(({ mark }) => mark === "which")) return false;
  const said = new Set(own.slice(0, to[0]).map(({ mark }) => mark));
  const before = source.slice(0, to[1]).filter((token) => token.clause === other.clause && token.at === other.at);
  const subject = before.filter((token) => isContent(token) && token.word !== null);
  return (
    subject.length > 0 &&
    weigh(subject) <= longestSubject &&
    weigh(subject.filter(({ mark }) => said.has(mark))) < weigh(subject) / 2 &&
    !before.some(({ mark }) => pointers.has(mark)) &&
    source.findIndex(({ at }) => at === other.at) === source.indexOf(before[0] as SourceToken)
  );
}

/** "Xでは、…": what one sentence says of its own topic is said of another. */
function isRetold(own: readonly Token[], source: readonly SourceToken[], pairs: readonly Pair[]): boolean {
  const clauseOf = (tokens: readonly Token[], clause: number) => tokens.filter((token) => token.clause === clause);
  const topic = clauseOf(own, 0);
  if (topic.at(-1)?.mark !== "は") return false;
  const next = pairs.find(([index]) => own[index]?.clause === 1 && isContent(own[index] as Token));
  const held = source[next?.[1] ?? -1];
  if (!held) return false;
  const its = source.filter(({ at }) => at === held.at);
  const theirs = clauseOf(its, its[0]?.clause ?? -1);
  if (theirs.at(-1)?.mark !== "は" || held.clause === its[0]?.clause) return false;
  const said = new Set(own.map(({ mark }) => mark));
  const marks = new Set(theirs.map(({ mark }) => mark));
  return (
    theirs.filter(isContent).some(({ mark }) => !said.has(mark)) &&
    topic.filter(isContent).some(({ mark }) => !marks.has(mark))
  );
}

/** Words that point back to what was said before. */
const pointers = new Set(["that", "this", "these", "those", "there", "it", "its", "they", "そ", "こ"]);

/** Joins what one and another sentence say. */
const joints = new Set(["and", "or", "but", "because", "so", "if", "when", "while", "although"]);
