import { open } from "node:fs/promises";
import { PartError } from "../../core/ports.ts";

/**
 * Checks that an HNSW file was built for this many vectors of this dimension and is long enough to hold them. hnswlib
 * asks neither: a file of another dimension loads and answers nonsense, and a cut header crashes it.
 *
 * Layout (hnswlib `hnswalg.h`, saveIndex; 64-bit little-endian words unless said otherwise):
 *
 *     word 0 offsetLevel0 | 1 maxElements | 2 elementCount | 3 bytesPerElement | 4 labelOffset | 5 dataOffset
 *     ...                                                        (96 bytes in all)
 *     elementCount * bytesPerElement bytes | per element: uint32 length of its upper links, then the links
 *
 * @throws PartError("index", "corrupt") naming what does not fit, or that the file cannot be opened
 */
export async function checkHnswHeader(
  file: string,
  { size, dimension }: { size: number; dimension: number },
): Promise<void> {
  const { words, fileBytes } = await readHeader(file);
  if (fileBytes < headerBytes) throw corrupt("it is cut short");
  const [, , elementCount, bytesPerElement = 0, labelOffset = 0, dataOffset = 0] = Array.from(words, Number);
  if (elementCount !== size) throw corrupt(`it holds ${elementCount} vectors instead of ${size}`);
  if ((labelOffset - dataOffset) / Float32Array.BYTES_PER_ELEMENT !== dimension)
    throw corrupt("it was built for another dimension");
  if (fileBytes < headerBytes + size * (bytesPerElement + Uint32Array.BYTES_PER_ELEMENT))
    throw corrupt("it is cut short");
}

const headerBytes = 96;

async function readHeader(file: string): Promise<{ words: BigUint64Array; fileBytes: number }> {
  try {
    const handle = await open(file, "r");
    try {
      const words = new BigUint64Array(headerBytes / BigUint64Array.BYTES_PER_ELEMENT);
      await handle.read(words);
      return { words, fileBytes: (await handle.stat()).size };
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw new PartError("index", "corrupt", "the HNSW file cannot be opened", { cause });
  }
}

const corrupt = (message: string) => new PartError("index", "corrupt", `the HNSW file does not fit: ${message}`);
