import type { Article } from "../knowledge/article.ts";
import { normalize } from "../text/normalize.ts";
import { type ClauseForms, readForms } from "./clause-forms.ts";
import { type Phrase, parsePhrase } from "./step-phrase.ts";

/** The words by which a step is recognised in a message: of the action ("clear the cache"), and of the thing it is about ("cache"). */
export interface StepWords {
  stepId: string;
  language: string;
  actions: readonly Phrase[];
  things: readonly Phrase[];
}

export interface StepMention {
  stepId: string;
  /** The action itself is named, not only the thing. */
  isAction: boolean;
}

/** The words of every step these articles own, as their writers gave them. */
export function stepWords(articles: readonly Article[]): StepWords[] {
  return articles.flatMap(({ id, language, stepFacts }) =>
    Object.entries(stepFacts).map(([name, { aliases, things }]) => ({
      stepId: `${id}/${name}`,
      language,
      actions: aliases.map((alias) => parsePhrase(alias, language)),
      things: things.map((thing) => parsePhrase(thing, language)),
    })),
  );
}

/** Steps that a clause names, each once. */
export function findStepMentions(clause: string, words: readonly StepWords[]): StepMention[] {
  const text = normalize(clause);
  const forms = new Map<string, ClauseForms>();
  return words.flatMap(({ stepId, language, actions, things }) => {
    const form = forms.get(language) ?? readForms(text, language);
    forms.set(language, form);
    if (actions.some((phrase) => form.has(phrase))) return { stepId, isAction: true };
    return things.some((phrase) => form.has(phrase)) ? { stepId, isAction: false } : [];
  });
}
