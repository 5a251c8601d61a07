import { open } from "node:fs/promises";

/** Writes a new file and returns once its bytes are on disk. Fails if the file exists. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Returns once the names in a folder (created, renamed) are on disk. */
export async function syncDirectory(path: string): Promise<void> {
  // Windows cannot open folders; its file system journals renames by itself.
  if (process.platform === "win32") return;
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
