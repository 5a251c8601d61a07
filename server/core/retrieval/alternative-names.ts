import { articlesIn, type Knowledge, ownerOf } from "../knowledge/knowledge.ts";
import type { AskWords } from "./ask-words.ts";

/** A name is in this share of the ways of asking for what it names, beside the word that most of them have. */
const usualShare = 0.2;

/**
 * What the things are called that may be used instead: words that the ways of asking for one of them have in common, and
 * that no way of asking for anything else has.
 */
export function alternativeNames(knowledge: Knowledge, language: string, { articles }: AskWords): ReadonlySet<string> {
  const alternatives = articlesIn(knowledge, language).filter(({ kind }) => kind === "alternative");
  const own = new Set(alternatives.map(({ id }) => id));
  if (knowledge.alternatives) own.add(ownerOf(knowledge.alternatives).articleId);
  const others = [...articles].filter(([id]) => !own.has(id)).map(([, counts]) => counts);
  const names = alternatives.flatMap(({ id }) => {
    const counts = articles.get(id) ?? new Map<string, number>();
    const usual = usualShare * Math.max(0, ...counts.values());
    return [...counts].filter(([, count]) => count >= usual).map(([word]) => word);
  });
  return new Set(names.filter((name) => !others.some((counts) => counts.has(name))));
}
