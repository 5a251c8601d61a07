import { articlesIn, type Knowledge } from "../knowledge/knowledge.ts";
import { alternativeNames } from "./alternative-names.ts";
import { buildAskIndex } from "./ask-index.ts";
import { type AskWords, countAskWords } from "./ask-words.ts";
import { buildLexicalIndex, chunksIn } from "./build-lexical-index.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import type { SearchSpace } from "./retrieve.ts";
import { stepTerms } from "./step-terms.ts";
import { buildTitleIndex } from "./title-index.ts";

export interface SearchParts {
  /** A stored index of the same knowledge; built anew without. */
  lexical?: LexicalIndex | undefined;
  /** The ways of asking, where the knowledge comes without them. */
  askWords?: AskWords;
  vectors?: SearchSpace["vectors"];
  outage?: SearchSpace["outage"];
}

/** What retrieval searches in for one language of a knowledge. */
export function buildSearchSpace(
  knowledge: Knowledge,
  language: string,
  { lexical, askWords = countAskWords(knowledge, language), vectors = null, outage = null }: SearchParts = {},
): SearchSpace {
  const articles = articlesIn(knowledge, language);
  const index = lexical ?? buildLexicalIndex(knowledge, language, { askWords });
  return {
    language,
    chunks: chunksIn(knowledge, language),
    lexical: index,
    titles: buildTitleIndex(articles, knowledge.subject, (term) => index.rarityOf(term)),
    askWords,
    asks: buildAskIndex(articles, askWords, language),
    stepTerms: stepTerms(articles, language),
    alternativeNames: alternativeNames(knowledge, language, askWords),
    vectors,
    outage,
  };
}
