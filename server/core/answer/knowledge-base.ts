import type { Thresholds } from "../assessment/assess-evidence.ts";
import { compileTree } from "../decision-tree/compile-tree.ts";
import type { ArticleNode, DecisionTree } from "../decision-tree/decision-tree.ts";
import { type Chunk, chunkArticle } from "../knowledge/chunk.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { countAskWords } from "../retrieval/ask-words.ts";
import type { SearchSpace } from "../retrieval/retrieve.ts";
import { buildVocabulary } from "../understanding/build-vocabulary.ts";
import type { CuesByLanguage } from "../understanding/cues/language-cues.ts";
import type { Vocabulary } from "../understanding/vocabulary.ts";

/** Everything an answer is made from: the knowledge, and what was compiled out of it. */
export interface KnowledgeBase {
  knowledge: Knowledge;
  tree: DecisionTree;
  vocabulary: Vocabulary;
  /** Chunks of every language, by id. */
  chunks: ReadonlyMap<string, Chunk>;
  /** One per language of the knowledge. */
  spaces: Readonly<Record<string, SearchSpace>>;
  thresholds: Thresholds;
}

export function buildKnowledgeBase(
  knowledge: Knowledge,
  spaces: Readonly<Record<string, SearchSpace>>,
  thresholds: Thresholds,
  cues: CuesByLanguage,
): KnowledgeBase {
  return {
    knowledge,
    tree: compileTree(knowledge),
    vocabulary: buildVocabulary(
      knowledge,
      cues,
      (language) => spaces[language]?.askWords ?? countAskWords(knowledge, language),
    ),
    chunks: new Map(knowledge.articles.flatMap((article) => chunkArticle(article).map((chunk) => [chunk.id, chunk]))),
    spaces,
    thresholds,
  };
}

/** The tree's node of an article; every article has one. */
export function articleNode(base: KnowledgeBase, articleId: string): ArticleNode | null {
  const node = base.tree.nodes[articleId];
  return node?.kind === "article" ? node : null;
}
