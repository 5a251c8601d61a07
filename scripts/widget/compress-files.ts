import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

/** Below this a packet carries the file as it is. Bytes. */
const smallest = 500;

/** Writes `<file>.br` and `<file>.gz` beside every text file, for a server to send as they are. */
export async function compressFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && /\.(?:js|css|html|svg)$/.test(entry.name));
  for (const { parentPath, name } of texts) {
    const path = join(parentPath, name);
    const bytes = await readFile(path);
    if (bytes.length < smallest) continue;
    await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes));
    await writeFile(`${path}.gz`, await promisify(gzip)(bytes));
  }
}
