import { join } from "node:path";
import { pointerFile } from "./index-files.ts";
import { type IndexPointer, parsePointer } from "./index-pointer.ts";
import { type ExpectedIndex, type IndexReading, readGeneration } from "./read-generation.ts";
import { isAbsence, readPointer, readPointerText } from "./read-pointer.ts";

/**
 * Reads the published index of a directory. Every size and SHA-256 is checked before a byte is used, and so before any
 * native code sees the HNSW file. On `missing`, `stale` or `corrupt` the caller rebuilds (or goes on without); `why` is
 * for the log. Never throws for what is or is not on disk.
 *
 * @example
 *     const reading = await readIndex({ directory, expected: { knowledgeVersion, embeddingModel, dimension } });
 *     if (reading.status === "ready") serve(reading.index);
 */
export async function readIndex({
  directory,
  expected = {},
  attempts = 5,
}: {
  directory: string;
  expected?: ExpectedIndex;
  attempts?: number;
}): Promise<IndexReading> {
  let text: string;
  try {
    text = await readPointerText(directory);
  } catch (error) {
    if (isAbsence(error)) return { status: "missing", why: "no index was published here" };
    return { status: "corrupt", why: `${pointerFile} cannot be read` };
  }
  const pointer = parsePointer(text);
  if (pointer === null) return { status: "corrupt", why: `${pointerFile} was changed` };

  const reading = await readGeneration(join(directory, pointer.generation), pointer.manifestSha256, expected);
  // Builders that published meanwhile may have removed this generation; then there is a newer one.
  const retry = reading.status === "corrupt" && attempts > 1 && (await isReplaced(directory, pointer));
  return retry ? readIndex({ directory, expected, attempts: attempts - 1 }) : reading;
}

async function isReplaced(directory: string, { generation }: IndexPointer): Promise<boolean> {
  try {
    const now = await readPointer(directory);
    return now !== null && now.generation !== generation;
  } catch {
    // Unreadable now: the first finding stands.
    return false;
  }
}
