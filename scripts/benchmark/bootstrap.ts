/** Numbers in [0, 1) that are the same at every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The 95 % percentile interval of a statistic under resampling with replacement (Efron 1979). `statistic` is given,
 * for each of the samples of the given sizes, the drawn positions.
 */
export function bootstrap(
  sizes: readonly number[],
  statistic: (draws: readonly (readonly number[])[]) => number,
  { rounds = 1000, seed = 20_261_124 } = {},
): [low: number, high: number] {
  const random = seededRandom(seed);
  const values = Array.from({ length: rounds }, () =>
    statistic(sizes.map((size) => Array.from({ length: size }, () => Math.floor(random() * size)))),
  ).sort((a, b) => a - b);
  return [values[Math.floor(rounds * 0.025)] ?? 0, values[Math.ceil(rounds * 0.975) - 1] ?? 0];
}
