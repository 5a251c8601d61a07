/** A share of a count, with its 95 % Wilson score interval (Wilson 1927), which holds for small counts and near 1. */
export function proportion(hits: number, count: number): string {
  if (count === 0) return "- (0)";
  const z = 1.959964;
  const share = hits / count;
  const center = (share + (z * z) / (2 * count)) / (1 + (z * z) / count);
  const half = (z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count))) / (1 + (z * z) / count);
  const [low, high] = [Math.max(0, center - half), Math.min(1, center + half)];
  return `${share.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] ${hits}/${count}`;
}
