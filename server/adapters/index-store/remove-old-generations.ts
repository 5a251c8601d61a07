import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { isGenerationName } from "./index-pointer.ts";
import { readPointer } from "./read-pointer.ts";

/**
 * Removes what nobody needs after publishing: `superseded`, the generation before the one just replaced, and leftovers
 * of builders that died. The current generation and the one before it stay, and so do the unpublished folders of
 * builders still at work: only age tells those from leftovers.
 *
 * Cleaning is not worth failing for: what cannot be removed is left to the next build.
 */
export async function removeOldGenerations(
  directory: string,
  {
    superseded,
    now = Date.now(),
    abandonedAfterMs = 3_600_000,
  }: { superseded: string | null; now?: number; abandonedAfterMs?: number },
): Promise<void> {
  const pointer = await readPointer(directory);
  if (pointer === null) return;

  async function removeIfUnused(name: string): Promise<void> {
    if (name === pointer?.generation || name === pointer?.previous) return;
    const folder = join(directory, name);
    const abandoned = now - (await stat(folder)).mtimeMs > abandonedAfterMs;
    if (abandoned || name === superseded) await rm(folder, { recursive: true, force: true });
  }
  await Promise.allSettled((await readdir(directory)).filter(isGenerationName).map(removeIfUnused));
}
