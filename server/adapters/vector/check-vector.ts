import { PartError } from "../../core/ports.ts";

/**
 * Copies a vector into a plain, dense array of unit length, or refuses it.
 *
 * Everything that reaches native code goes through here first: one null, undefined or string inside a vector aborts
 * the whole process in hnswlib-node, where no try/catch can help. Each component is read once, so what was checked is
 * what is used. Plain arrays and typed arrays of numbers are accepted; a sparse array counts as holding undefined.
 *
 * @returns a new array of `dimension` finite numbers with Euclidean length 1
 * @throws PartError("embeddings", "invalid-output") naming the first fault
 */
export function checkVector(vector: unknown, dimension: number): number[] {
  if (!isListLike(vector)) throw refuse("a vector must be an array of numbers");
  if (vector.length !== dimension) throw refuse(`expected ${dimension} components, got ${vector.length}`);

  const components: number[] = [];
  let squares = 0;
  for (let position = 0; position < dimension; position += 1) {
    const component = vector[position];
    if (typeof component !== "number" || !Number.isFinite(component))
      throw refuse(`component ${position} is not a finite number`);
    components.push(component);
    squares += component * component;
  }

  const length = Math.sqrt(squares);
  if (length === 0 || !Number.isFinite(length)) throw refuse("the vector's length must be finite and not zero");
  return components.map((component) => component / length);
}

const refuse = (message: string) => new PartError("embeddings", "invalid-output", message);

function isListLike(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}
