export interface Prediction {
  confidence: number;
  isRight: boolean;
}

/**
 * How far stated confidence and what came true lie apart: the expected calibration error over ten equal bins (Guo,
 * Pleiss, Sun & Weinberger 2017), and the curve itself.
 */
export function calibration(predictions: readonly Prediction[]): { error: number; curve: string } {
  let error = 0;
  const curve: string[] = [];
  for (let bin = 0; bin < 10; bin++) {
    const inside = predictions.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    if (inside.length === 0) continue;
    const stated = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const right = inside.filter(({ isRight }) => isRight).length / inside.length;
    error += (inside.length / predictions.length) * Math.abs(stated - right);
    curve.push(`${stated.toFixed(2)}→${right.toFixed(2)} (${inside.length})`);
  }
  return { error, curve: curve.join("  ") };
}
