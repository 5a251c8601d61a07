export interface Sample {
  features: readonly number[];
  label: 0 | 1;
}

/**
 * Logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani &
 * Friedman 2009, section 4.4.1). Returns the bias and one weight per feature. Deterministic.
 */
export function fitLogistic(
  samples: readonly Sample[],
  { penalty = 1, rounds = 50 } = {},
): { bias: number; weights: number[] } {
  const size = (samples[0]?.features.length ?? 0) + 1;
  const rows = samples.map(({ features }) => [1, ...features]);
  let beta = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const gradient = beta.map((value, index) => (index === 0 ? 0 : -penalty * value));
    const hessian = beta.map((_, i) => beta.map((_, j) => (i === j ? (i === 0 ? 1e-6 : penalty) : 0)));
    rows.forEach((row, index) => {
      const p = 1 / (1 + Math.exp(-dot(row, beta)));
      const error = (samples[index]?.label ?? 0) - p;
      for (let i = 0; i < size; i++) {
        gradient[i] = (gradient[i] ?? 0) + error * (row[i] ?? 0);
        const line = hessian[i] ?? [];
        for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + p * (1 - p) * (row[i] ?? 0) * (row[j] ?? 0);
      }
    });
    const change = solve(hessian, gradient);
    beta = beta.map((value, index) => value + (change[index] ?? 0));
    if (Math.max(...change.map(Math.abs)) < 1e-8) break;
  }
  const [bias = 0, ...weights] = beta;
  return { bias, weights };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, vector[index] ?? 0]);
  const size = rows.length;
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row++) if (Math.abs(at(row, pivot)) > Math.abs(at(best, pivot))) best = row;
    [rows[pivot], rows[best]] = [rows[best] ?? [], rows[pivot] ?? []];
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue;
      const factor = at(row, pivot) / at(pivot, pivot);
      const line = rows[row] ?? [];
      for (let column = pivot; column <= size; column++)
        line[column] = (line[column] ?? 0) - factor * at(pivot, column);
    }
  }
  return rows.map((_, index) => at(index, size) / at(index, index));
}
