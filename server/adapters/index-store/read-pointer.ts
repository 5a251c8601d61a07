import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pointerFile } from "./index-files.ts";
import { type IndexPointer, parsePointer } from "./index-pointer.ts";

/** What `current` says; null if there is none or it was damaged. */
export async function readPointer(directory: string): Promise<IndexPointer | null> {
  try {
    return parsePointer(await readPointerText(directory));
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

/** Byte for byte: UTF-8 would read different broken bytes as the same character. */
export const readPointerText = (directory: string): Promise<string> => readFile(join(directory, pointerFile), "latin1");

/** Whether nothing is there, as opposed to something that cannot be read. */
export const isAbsence = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
