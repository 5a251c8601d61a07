import type { Article } from "../knowledge/article.ts";
import { normalize } from "../text/normalize.ts";
import { tokenize } from "../text/tokenize.ts";

/** The words by which a step is recognised in a message. */
export interface StepAlias {
  stepId: string;
  /** For scripts without blanks: looked for as it is. */
  text: string;
  /** For scripts with blanks: every one of these terms has to occur; null where `text` is used. */
  terms: readonly string[] | null;
}

/** The aliases of every step an article of these owns, longest first, so that the closest wording wins. */
export function stepAliases(articles: readonly Article[]): StepAlias[] {
  return articles
    .flatMap((article) =>
      Object.entries(article.stepFacts).flatMap(([name, { aliases }]) =>
        aliases.map((alias) => toAlias(`${article.id}/${name}`, alias, article.language)),
      ),
    )
    .sort((a, b) => b.text.length - a.text.length);
}

function toAlias(stepId: string, alias: string, language: string): StepAlias {
  const text = normalize(alias);
  const hasBlanks = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  return { stepId, text: squeeze(text), terms: hasBlanks ? tokenize(text, language) : null };
}

/** Step ids that a clause names, each once. */
export function findStepMentions(clause: string, aliases: readonly StepAlias[], language: string): string[] {
  const text = squeeze(normalize(clause));
  const terms = new Set(tokenize(clause, language));
  const mentioned = new Set<string>();
  for (const alias of aliases) {
    const fits = alias.terms
      ? alias.terms.length > 0 && alias.terms.every((term) => terms.has(term))
      : text.includes(alias.text);
    if (fits) mentioned.add(alias.stepId);
  }
  return [...mentioned];
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}
