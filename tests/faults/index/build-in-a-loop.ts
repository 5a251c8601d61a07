/** Publishes version after version until it is killed. A process of its own, so that it can be. */
import { writeSample } from "../../unit/adapters/index-store/sample-index.ts";

const [directory = "", first = "1"] = process.argv.slice(2);
process.stdout.write("started\n");
for (let version = Number(first); ; version += 1) {
  await writeSample(directory, version);
  process.stdout.write(`${version}\n`);
}
