/**
 * Little words that say something else when one stands for another, a matter a line, its kinds divided by slashes: whether one
 * may or must, how many, how one clause hangs on the other. Words of one kind stand for each other.
 */
const matters = `
must / may might can could
both all every each / one single
all every each / most / some few
if when whenever once after where / while / until till / before / although though even / because since
`
  .trim()
  .split("\n")
  .map((matter) => matter.split(" / ").map((words) => new Set(words.split(" "))));

/** Whether in the place of some words others stand that put the two clauses the other way round in time. */
export function turnsTime(words: readonly string[], others: readonly string[]): boolean {
  return ["before", "after"].some((word, index, both) => {
    const other = both[1 - index] ?? "";
    return words.includes(word) && others.includes(other) && !words.includes(other) && !others.includes(word);
  });
}

/** Whether in the place of some words others stand that say something else. */
export function saysElse(words: readonly string[], others: readonly string[]): boolean {
  return matters.some((kinds) => {
    const kindsIn = (its: readonly string[]) => kinds.filter((kind) => its.some((word) => kind.has(word)));
    const [own, other] = [kindsIn(words), kindsIn(others)];
    return own.length > 0 && other.length > 0 && !own.some((kind) => other.includes(kind));
  });
}
