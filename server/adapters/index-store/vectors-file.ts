import type { ChunkVectors } from "./chunk-vectors.ts";

/**
 * `vectors.bin`:
 *
 *     uint32 magic | uint32 rows | uint32 dimension | uint32 bytes of JSON
 *     JSON { model, ids, contentHashes }, spaces up to a multiple of 4 bytes
 *     float32 matrix, row-major
 *
 * Numbers are in the machine's byte order; on a machine of the other order the magic number does not match.
 */
const magic = 0x56454331;
const headerBytes = 16;

export function encodeVectors({ model, dimension, ids, contentHashes, matrix }: ChunkVectors): Uint8Array {
  const json = Buffer.from(JSON.stringify({ model, ids, contentHashes }));
  const padding = Buffer.alloc(-json.length & 3, " ");
  const header = Uint32Array.of(magic, ids.length, dimension, json.length + padding.length);
  return Buffer.concat([asBytes(header), json, padding, asBytes(matrix)]);
}

/** @throws Error saying what is wrong with the bytes */
export function decodeVectors(bytes: Uint8Array): ChunkVectors {
  // A copy, because a Float32Array can only start at a multiple of 4 and bytes from a pool may not.
  const { buffer } = Uint8Array.from(bytes);
  if (buffer.byteLength < headerBytes) throw new Error("vectors.bin is cut short");
  const [found, rows = 0, dimension = 0, jsonBytes = 0] = new Uint32Array(buffer, 0, 4);
  if (found !== magic) throw new Error("vectors.bin is of another kind or byte order");
  const matrixStart = headerBytes + jsonBytes;
  if (buffer.byteLength !== matrixStart + rows * dimension * Float32Array.BYTES_PER_ELEMENT)
    throw new Error("vectors.bin has another size than it says");

  const names: unknown = JSON.parse(Buffer.from(buffer, headerBytes, jsonBytes).toString());
  if (!isNames(names) || names.ids.length !== rows || names.contentHashes.length !== rows)
    throw new Error("vectors.bin does not name its rows");
  return { ...names, dimension, matrix: new Float32Array(buffer, matrixStart) };
}

const asBytes = (view: Uint32Array | Float32Array): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

function isNames(value: unknown): value is Pick<ChunkVectors, "model" | "ids" | "contentHashes"> {
  if (typeof value !== "object" || value === null) return false;
  if (!("model" in value && "ids" in value && "contentHashes" in value)) return false;
  return typeof value.model === "string" && Array.isArray(value.ids) && Array.isArray(value.contentHashes);
}
