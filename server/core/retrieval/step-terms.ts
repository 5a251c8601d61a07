import type { Article } from "../knowledge/article.ts";
import { tokenize } from "../text/tokenize.ts";

/** The words that steps are recognised by: actions, and the devices, programs and settings they are about. */
export function stepTerms(articles: readonly Article[], language: string): ReadonlySet<string> {
  const facts = articles.flatMap(({ stepFacts }) => Object.values(stepFacts));
  const phrases = facts.flatMap(({ aliases, things }) => [...aliases, ...things]);
  return new Set(phrases.flatMap((phrase) => tokenize(phrase.replace(/[/_]/g, " "), language)));
}
