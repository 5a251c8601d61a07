/**
 * `npm run learn`: writes questions whose conversations ended with "it worked" to `DATA_DIR/learned/<date>.yaml`, for a
 * person to review: delete the lines that should not be learnt. `npm run learn -- --accept FILE` then puts what is left
 * into the articles' `asks`. Reads DATA_DIR (./data) and KNOWLEDGE_DIR (./knowledge/chatgpt).
 */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { readKnowledgeFolder } from "../server/adapters/knowledge/read-knowledge-folder.ts";
import { acceptCandidates } from "./learning/accept-candidates.ts";
import { chooseCandidates } from "./learning/choose-candidates.ts";
import { findResolved } from "./learning/find-resolved.ts";

const { DATA_DIR: dataDir = "./data", KNOWLEDGE_DIR: folder = "./knowledge/chatgpt" } = process.env;
const { values } = parseArgs({ options: { accept: { type: "string" } } });

if (values.accept !== undefined) {
  const gained = Object.entries(await acceptCandidates(folder, values.accept));
  for (const [path, lines] of gained) console.log(`${path}: ${lines} more`);
  console.log(gained.length > 0 ? "Build the index again, and run npm run eval." : "Nothing new in that file.");
} else {
  const database = join(dataDir, "conversations.sqlite");
  if (!existsSync(database)) {
    console.error(`${database} does not exist: set DATA_DIR to where the server keeps its conversations`);
    process.exit(1);
  }
  const candidates = chooseCandidates(await readKnowledgeFolder(folder), findResolved(database));
  const count = Object.values(candidates).flatMap((byLanguage) => Object.values(byLanguage).flat()).length;
  if (count === 0) console.log("No new ways of asking.");
  else {
    const path = join(dataDir, "learned", `${new Date().toISOString().slice(0, 10)}.yaml`);
    await mkdir(join(dataDir, "learned"), { recursive: true });
    await writeFile(path, `# Delete the lines that should not be learnt.\n${stringify(candidates, { lineWidth: 0 })}`);
    console.log(`${count} to review in ${path}; then: npm run learn -- --accept ${path}`);
  }
}
