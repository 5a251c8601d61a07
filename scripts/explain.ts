/**
 * `npm run explain -- "question" [--language ja] [--top 5] [--knowledge knowledge/chatgpt]`: why chunks rank for a
 * question: each term, what it adds to the score, in which fields it stands and, for a misspelling, what it was taken for.
 */
import { parseArgs } from "node:util";
import { readKnowledgeFolder } from "../server/adapters/knowledge/read-knowledge-folder.ts";
import { articlesIn } from "../server/core/knowledge/knowledge.ts";
import { buildLexicalIndex, documentsIn } from "../server/core/retrieval/build-lexical-index.ts";
import { detectLanguage } from "../server/core/text/detect-language.ts";
import { tokenize } from "../server/core/text/tokenize.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: "string" },
    top: { type: "string", default: "5" },
    knowledge: { type: "string", default: process.env.KNOWLEDGE_DIR ?? "knowledge/chatgpt" },
  },
});
const question = positionals.join(" ");
if (question === "") {
  console.error('usage: npm run explain -- "question" [--language ja] [--top 5] [--knowledge DIR]');
  process.exit(2);
}

const knowledge = await readKnowledgeFolder(values.knowledge);
const language =
  values.language ??
  detectLanguage(question, knowledge.languages, { ignore: knowledge.subject }) ??
  knowledge.languages[0] ??
  "en";
if (articlesIn(knowledge, language).length === 0) throw new Error(`the knowledge has no articles in "${language}"`);
const index = buildLexicalIndex(knowledge, language);
const documents = new Map(documentsIn(knowledge, language, index).map((document) => [document.id, document]));
const terms = tokenize(question, language, index.profile);
const { matches, bestPossible } = index.search(terms, { topK: Number(values.top) });

console.log(`language ${language}, profile ${index.profile.name}, ${index.size} documents`);
console.log(`terms    ${[...new Set(terms)].join(" ")}   (~ marks parts of words)`);
console.log(`best score these terms could reach: ${bestPossible.toFixed(2)}`);
matches.forEach(({ id, score }, place) => {
  console.log(
    `\n${place + 1}. ${id}  ${score.toFixed(2)}, ${((100 * score) / bestPossible).toFixed(0)} % of the best possible`,
  );
  for (const { term, impact, correctedTo } of index.explain(terms, id)) {
    const spelling = correctedTo === undefined ? term : `${term} as ${correctedTo}`;
    const fields = Object.entries(documents.get(id)?.fields ?? {})
      .map(([field, words]) => ({ field, count: words.filter((word) => word === (correctedTo ?? term)).length }))
      .filter(({ count }) => count > 0)
      .map(({ field, count }) => (count > 1 ? `${field} x${count}` : field));
    if (impact > 0) console.log(`   ${impact.toFixed(2).padStart(6)}  ${spelling.padEnd(24)} ${fields.join(", ")}`);
  }
});
