import type { Article } from "../knowledge/article.ts";
import { normalize } from "../text/normalize.ts";
import { type ClauseForms, type Place, readForms } from "./clause-forms.ts";
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

/** Steps that a clause names, each once. What is part of a longer naming is no naming: "restarted Firefox" is not "Firefox". */
export function findStepMentions(clause: string, words: readonly StepWords[]): StepMention[] {
  const found = findNamings(clause, words);
  return found
    .filter(({ places }) => !found.some((other) => other.isAction && isPart(places, other.places)))
    .map(({ stepId, isAction }) => ({ stepId, isAction }));
}

/** Steps whose action or thing stands in a clause, also as part of a longer naming. */
export function findStepsTouched(clause: string, words: readonly StepWords[]): string[] {
  return findNamings(clause, words).map(({ stepId }) => stepId);
}

function findNamings(clause: string, words: readonly StepWords[]): Naming[] {
  const text = normalize(clause);
  const forms = new Map<string, ClauseForms>();
  const namings = words.flatMap(({ stepId, language, actions, things }) => {
    const form = forms.get(language) ?? readForms(text, language);
    forms.set(language, form);
    const longest = (phrases: readonly Phrase[]) =>
      phrases
        .map((phrase) => form.find(phrase))
        .reduce((best, places) => (size(places) > size(best) ? places : best), null);
    const action = longest(actions);
    if (action) return { stepId, isAction: true, places: action };
    const thing = longest(things);
    return thing ? { stepId, isAction: false, places: thing } : [];
  });
  return longestOfEach(namings);
}

interface Naming extends StepMention {
  places: readonly Place[];
}

/** A step may be named in two languages at once: its action rather than its thing, else the longer naming. */
function longestOfEach(namings: readonly Naming[]): Naming[] {
  const best = new Map<string, Naming>();
  for (const naming of namings) {
    const other = best.get(naming.stepId);
    const isBetter =
      !other || (naming.isAction === other.isAction ? size(naming.places) > size(other.places) : naming.isAction);
    if (isBetter) best.set(naming.stepId, naming);
  }
  return [...best.values()];
}

function size(places: readonly Place[] | null): number {
  return places?.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0;
}

/** Whether all of one naming lies in the other, which says more. */
function isPart(one: readonly Place[], other: readonly Place[]): boolean {
  const isIn = (place: Place) => other.some(({ start, end }) => start <= place.start && place.end <= end);
  return size(one) < size(other) && one.every(isIn);
}
