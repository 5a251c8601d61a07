/**
 * Reads an index again and again on request and says what it found. A process of its own, because damaged bytes that
 * reached native code would end it.
 */
import { createInterface } from "node:readline";
import { readIndex } from "../../../server/adapters/index-store/read-index.ts";
import { searchSample } from "../../unit/adapters/index-store/sample-index.ts";

const [directory = ""] = process.argv.slice(2);
for await (const _request of createInterface({ input: process.stdin })) {
  const reading = await readIndex({ directory });
  const found =
    reading.status === "ready"
      ? { status: "ready", lexical: reading.index.lexical, results: await searchSample(reading.index) }
      : { status: reading.status };
  process.stdout.write(`${JSON.stringify(found)}\n`);
}
