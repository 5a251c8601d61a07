import type { LanguageCues } from "./cues/language-cues.ts";
import { findStepMentions, type StepWords } from "./find-step-mentions.ts";
import type { ClauseReading, TriedStep } from "./read-clause.ts";

/** A clause in the asker's own words, and what it tells by itself. */
export interface ReadClause {
  own: string;
  reading: ClauseReading;
}

export interface CollectedTried {
  tried: TriedStep[];
  /** By number of the clause: steps that it tells of and the clause before it names. */
  carried: ReadonlyMap<number, TriedStep[]>;
  /** The last word of the message is that it works. */
  worksNow: boolean;
}

/** "VPN?" - a question this short only says what is spoken of. UTF-16 units. */
const longestTheme = 16;

/** From so many steps on, that are only named, an error text holds for each. */
const severalPlaces = 2;

/** "Not yet" and no more. UTF-16 units. */
const longestPutOff = 14;

/**
 * What the next clause makes of one: "Restart the laptop, not yet" has not been done, and "VPN? I have none" asks nothing.
 */
export function readTogether<Clause extends ReadClause>(
  clauses: readonly Clause[],
  { asking }: LanguageCues,
): Clause[] {
  return clauses.map((clause, index) => {
    const { reading, own } = clause;
    const next = clauses[index + 1];
    if (!next || reading.mentioned.length === 0) return clause;
    // "How do I clear the cookies? I have not done that yet."
    const isOpen = next.reading.isNotYet && next.reading.mentioned.length === 0;
    if (reading.isAsking && isOpen && own.length > longestTheme)
      return { ...clause, reading: { ...reading, untried: reading.mentioned } };
    if (reading.isAsking) {
      const isTheme = own.length <= longestTheme && !asking.test(own.replace(/[?？]+$/u, "")) && !next.reading.isAsking;
      if (!isTheme) return clause;
      const untried = next.reading.isNotYet ? reading.mentioned : [];
      const perhapsTold = next.reading.isNotYet ? [] : reading.mentioned;
      return { ...clause, reading: { ...reading, isAsking: false, untried, perhapsTold } };
    }
    // "I haven't been near the router, I have no access": cannot be done rather than not yet.
    if (reading.isNotYet && next.reading.remark === "skipped")
      return { ...clause, reading: { ...reading, untried: [], perhapsTold: reading.mentioned } };
    const isPutOff = next.reading.isNotYet && next.reading.mentioned.length === 0 && next.own.length <= longestPutOff;
    // "The VPN is my firm's, I left it on, I may not touch it" puts nothing off.
    const isRuledOut = clauses[index + 2]?.reading.remark === "skipped";
    if (!isPutOff || reading.isDone || isRuledOut) return clause;
    const putOff = { tried: [], named: [], perhapsTold: [], untried: reading.mentioned, isNotYet: true };
    return { ...clause, reading: { ...reading, ...putOff } };
  });
}

/** What a message tells of steps, out of what each of its clauses tells. */
export function collectTried(
  clauses: readonly ReadClause[],
  steps: readonly StepWords[],
  { quotesError }: { quotesError: boolean },
): CollectedTried {
  const readings = clauses.map(({ reading }) => reading);
  const carried = carryOver(clauses);
  const told = gather(readings, namedAcross(clauses, steps), quotesError);
  const untried = readings.flatMap((reading) => reading.untried);
  const known = new Set([...told.map(({ stepId }) => stepId), ...untried]);
  const more = [...carried.values()].flat().filter(({ stepId }) => !known.has(stepId));
  return { tried: creditWhatWorked([...told, ...more], readings), carried, worksNow: worksNow(readings) };
}

/**
 * "VPN off, cache cleared, rebooted: no luck" - where nothing is asked, a result holds for all that was named, also for
 * what only the whole message names ("closed and opened the browser"). An error text beside several of them was seen with
 * each: "Chrome, Firefox and the app show …".
 */
function gather(readings: readonly ClauseReading[], across: readonly string[], quotesError: boolean): TriedStep[] {
  const tried = new Map<string, TriedStep>();
  const isAsking = readings.some((reading) => reading.isAsking);
  const isEverywhere = quotesError && new Set(readings.flatMap(({ named }) => named)).size >= severalPlaces;
  const isResult = !isAsking && (isEverywhere || readings.some(({ verdict }) => verdict === "no-effect"));
  const isDone = !isAsking && readings.some((reading) => reading.isDone);
  // "I do use a VPN but can't switch it off" names the action across its clauses, and has not done it.
  const isRuledOut = readings.some(({ remark }) => remark === "skipped");
  if ((isResult || isDone) && !isRuledOut)
    for (const stepId of across) tried.set(stepId, { stepId, outcome: "failed", isAction: true });
  for (const reading of readings) {
    if (isResult || isDone)
      for (const stepId of reading.named) tried.set(stepId, { stepId, outcome: "failed", isAction: true });
    for (const step of reading.tried) tried.set(step.stepId, step);
    // "It is 900 MB, I have not split it yet": the later word of the same step.
    for (const stepId of reading.untried) tried.delete(stepId);
  }
  return [...tried.values()];
}

/**
 * "The router is in the landlord's flat, I can't get to it": a clause that names no step is about the thing that the one
 * before it only named. By the number of the clause that tells.
 */
function carryOver(clauses: readonly ReadClause[]): Map<number, TriedStep[]> {
  const carried = new Map<number, TriedStep[]>();
  clauses.forEach(({ reading }, index) => {
    const before = clauses[index - 1];
    if (!before || reading.remark === null || reading.remark === "worked") return;
    // "I updated Chrome and nothing": what was done is Chrome's update, which is no step.
    const tells =
      reading.remark === "skipped" || (!before.reading.isDone && (reading.isDone || reading.verdict === "no-effect"));
    const isOpen = before.reading.tried.length === 0 && before.reading.untried.length === 0;
    const isTheme = !before.reading.isAsking || before.own.length <= longestTheme;
    if (!tells || !isOpen || !isTheme) return;
    const { remark } = reading;
    carried.set(
      index,
      before.reading.mentioned.map((stepId) => ({ stepId, outcome: remark, isAction: true })),
    );
  });
  return new Map([...carried].filter(([, steps]) => steps.length > 0));
}

/** The last word of the message is that it works. */
function worksNow(readings: readonly ClauseReading[]): boolean {
  return readings.findLast(({ verdict }) => verdict !== null)?.verdict === "worked";
}

/** "I turned off the blocker and it works": where the last word is that it works, what was done last did it. */
function creditWhatWorked(tried: readonly TriedStep[], readings: readonly ClauseReading[]): TriedStep[] {
  if (!worksNow(readings)) return [...tried];
  const last = readings.findLast((reading) => reading.tried.length > 0 || reading.named.length > 0);
  if (last?.verdict === "no-effect") return [...tried];
  // What only the whole message names ("power cycled the router: solved") is what it was about.
  const told = last
    ? [...last.tried.filter(({ outcome }) => outcome === "failed").map(({ stepId }) => stepId), ...last.named]
    : [];
  const credited = new Set(told.length > 0 ? told : tried.slice(-1).map(({ stepId }) => stepId));
  return tried.map((step) =>
    credited.has(step.stepId) && step.outcome === "failed" ? { ...step, outcome: "worked" } : step,
  );
}

/** Actions that the whole message names and no clause of it does. */
function namedAcross(clauses: readonly ReadClause[], steps: readonly StepWords[]): string[] {
  if (clauses.length < 2) return [];
  const actions = clauses.flatMap(({ own }) => findStepMentions(own, steps).filter(({ isAction }) => isAction));
  const seen = new Set(actions.map(({ stepId }) => stepId));
  // "Restarted my Mac, the modem I haven't touched" restarts no modem.
  const told = clauses.filter(({ reading }) => !reading.isNotYet);
  const whole = findStepMentions(told.map(({ own }) => own).join(" "), steps);
  return whole.filter(({ stepId, isAction }) => isAction && !seen.has(stepId)).map(({ stepId }) => stepId);
}
