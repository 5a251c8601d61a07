/** `npm run index`: checks the knowledge and builds its index under DATA_DIR, as the server would at its start. */
import { createLog } from "../server/adapters/system/create-log.ts";
import { chooseEmbedder } from "../server/compose.ts";
import { readConfig } from "../server/config.ts";
import { openKnowledgeBase } from "../server/open-knowledge-base.ts";

const config = readConfig(process.env);
const { base, index } = await openKnowledgeBase({
  knowledgeDir: config.KNOWLEDGE_DIR,
  dataDir: config.DATA_DIR,
  vectorIndex: config.VECTOR_INDEX,
  log: createLog(config.LOG_LEVEL),
  ...chooseEmbedder(config),
});
const { id, version, articles, languages } = base.knowledge;
console.log(
  `${id} ${version}: ${articles.length} articles in ${languages.join(", ")}; ${index.chunks} chunks, ${index.kind} search`,
);
