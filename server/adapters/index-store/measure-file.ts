import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { FileMeasure } from "./index-files.ts";

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** SHA-256 and size of what is on disk, read in parts. */
export async function measureFile(path: string): Promise<FileMeasure> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const part of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(part);
    bytes += part.length;
  }
  return { sha256: hash.digest("hex"), bytes };
}
