/** Grades of the right answers of one query. */
export type Relevant = ReadonlyMap<string, number>;

/**
 * Share of the right answers that stand among the first `k`, of those that could (capped recall, Thakur et al. 2021,
 * "BEIR"): a query with five right answers can reach 1 at k = 1.
 */
export function recallAt(ranking: readonly string[], relevant: Relevant, k: number): number {
  const found = ranking.slice(0, k).filter((id) => relevant.has(id)).length;
  return found / Math.min(k, relevant.size);
}

/** Normalised discounted cumulative gain of the first `k` (Järvelin & Kekäläinen 2002), linear gain. */
export function ndcgAt(ranking: readonly string[], relevant: Relevant, k: number): number {
  const gain = (grades: readonly number[]) =>
    grades.slice(0, k).reduce((sum, grade, place) => sum + grade / Math.log2(place + 2), 0);
  const ideal = gain([...relevant.values()].sort((a, b) => b - a));
  return gain(ranking.map((id) => relevant.get(id) ?? 0)) / ideal;
}

/** Chance that a covered question scores above one that is not; ties count half (area under the ROC curve). */
export function auroc(covered: readonly number[], uncovered: readonly number[]): number {
  const all = [
    ...covered.map((score) => ({ score, isCovered: true })),
    ...uncovered.map((score) => ({ score, isCovered: false })),
  ];
  all.sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]?.score === all[start]?.score) end++;
    const rank = (start + end + 1) / 2;
    for (let index = start; index < end; index++) if (all[index]?.isCovered) rankSum += rank;
    start = end;
  }
  return (rankSum - (covered.length * (covered.length + 1)) / 2) / (covered.length * uncovered.length);
}

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
