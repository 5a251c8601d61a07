import type { LanguageCues } from "./cues/language-cues.ts";
import { findStepMentions, findStepsTouched, type StepWords } from "./find-step-mentions.ts";

/** A step the message speaks of as done or impossible. */
export interface TriedStep {
  stepId: string;
  outcome: "failed" | "skipped" | "worked";
  /** The action itself is named; else only the thing it is about, which tells less. */
  isAction: boolean;
}

/** What a clause tells that names no step, and what would have become of the step it is about. */
export interface Remark {
  text: string;
  outcome: TriedStep["outcome"];
  /** It says so in words of doing, failing or being impossible, not only by being a statement. */
  isReport: boolean;
  /** What is left of it without results, pronouns and particles; nothing where it tells of the trouble itself. */
  content: string;
}

/** What one clause tells. */
export interface ClauseReading {
  tried: TriedStep[];
  /** Steps it names as not yet tried. */
  untried: string[];
  /** Steps it names without telling what became of them. */
  named: string[];
  /** All steps it names, by the action or by the thing. */
  mentioned: string[];
  /** Those of them it perhaps tells something of: unless it does no more than ask or put off. */
  perhapsTold: string[];
  /** What it tells of the whole problem. */
  verdict: "worked" | "no-effect" | null;
  isAsking: boolean;
  /** It says that something has not been done yet. */
  isNotYet: boolean;
  /** It tells of something done, whatever that is. */
  isDone: boolean;
  /** What became of the step it is about, where it names none and is a statement. */
  remark: TriedStep["outcome"] | null;
}

/**
 * Reads one clause. An action that was done, or that did not help, has failed; one that cannot be done, or whose thing
 * is not in use, is skipped. A question or a plan tells of nothing done, and "not yet" wins over all.
 */
export function readClause(
  clause: string,
  cues: LanguageCues,
  words: readonly StepWords[],
  { maskSubject }: { maskSubject(text: string): string },
): ClauseReading {
  const said = maskSubject(clause);
  const mentions = findStepMentions(withoutResult(clause, cues), words);
  const actions = mentions.filter(({ isAction }) => isAction).map(({ stepId }) => stepId);
  const all = mentions.map(({ stepId }) => stepId);
  const hasNoEffect = cues.noEffect.test(said);
  const hasWorked = cues.worked.test(said) && !hasNoEffect;
  const isAsking = cues.asking.test(said) && !hasWorked;
  const verdict = hasWorked ? "worked" : hasNoEffect && !isAsking ? "no-effect" : null;
  const reading = (part: Partial<ClauseReading>): ClauseReading => ({
    tried: [],
    untried: [],
    named: [],
    mentioned: all,
    perhapsTold: all,
    verdict,
    isAsking,
    isNotYet: false,
    isDone: !isAsking && cues.done.test(said),
    remark: null,
    ...part,
  });
  const outcome = (stepIds: readonly string[], value: TriedStep["outcome"]) => {
    const tried = stepIds.map((stepId) => ({ stepId, outcome: value, isAction: actions.includes(stepId) }));
    // What stands in a longer naming is perhaps told of too: who has nothing to turn off has nothing to look through.
    return reading({ tried, perhapsTold: findStepsTouched(said, words) });
  };

  const tellsToo = hasNoEffect || [cues.done, cues.impossible, cues.notInUse].some((cue) => cue.test(said));
  if (isAsking) return reading({ perhapsTold: tellsToo ? all : [] });
  if (cues.notYet.test(said))
    return reading({
      untried: all,
      perhapsTold: [],
      isNotYet: true,
      verdict: verdict === "no-effect" && all.length > 0 ? null : verdict,
    });
  const isRuledOut = !hasWorked && (cues.notInUse.test(said) || cues.impossible.test(said));
  if (mentions.length === 0) return reading({ remark: isRuledOut ? "skipped" : hasWorked ? "worked" : "failed" });
  if (isRuledOut) {
    // "There are no extensions I could turn off" rules out every step with extensions.
    const absent = findStepMentions(cues.notInUse.exec(said)?.[0] ?? "", words).map(({ stepId }) => stepId);
    return outcome([...new Set([...(actions.length > 0 ? actions : all), ...absent])], "skipped");
  }
  if (hasWorked) return outcome(actions, "worked");
  if (hasNoEffect || cues.done.test(said))
    return outcome(actions.length > 0 ? actions : hasNoEffect ? all : [], "failed");
  return reading({ named: actions, perhapsTold: findStepsTouched(said, words) });
}

/** "No difference" is about no different browser. Only where words have blanks: elsewhere cues reach across other words. */
function withoutResult(clause: string, { noEffect }: LanguageCues): string {
  return clause.replace(new RegExp(noEffect, "gu"), (words) =>
    /^[\p{Script=Latin}\P{L}]+$/u.test(words) ? " ; " : words,
  );
}
