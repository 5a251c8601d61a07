import type { Asker } from "../../scripts/evaluation/create-asker.ts";
import type { Answer, StepOutcome } from "../../server/contract/answer.ts";
import type { AskRequest } from "../../server/contract/ask.ts";
import { wordingFor } from "../../server/core/answer/wording/index.ts";
import type { StepLedger } from "../../server/core/conversation/ledger.ts";
import type { Knowledge } from "../../server/core/knowledge/knowledge.ts";

/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/** Mulberry32: small, seeded, the same everywhere. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

/** Clicks by which someone gives up on the guide at hand. */
const leaving = new Set(["start:person", "start:over"]);

export type Ending = "resolved" | "handed over" | "alternatives";

export interface SimulatedTurn {
  request: AskRequest;
  answer: Answer;
  /** What was known of steps when the answer was made, by what the asker did and by what the conversation kept. */
  barred: ReadonlySet<string>;
  /** Whether the answer asks the asker something. */
  isQuestion: boolean;
  /** Whether what was tried has been forgotten on the asker's wish. */
  isRestart: boolean;
}

export interface Simulation {
  turns: SimulatedTurn[];
  /** Null when the conversation had not ended after `maxTurns`. */
  ending: Ending | null;
}

/**
 * Someone who keeps answering, by chance: clicks what is offered, tells what became of single steps, and now and then
 * writes something (`say`). Starts over at most twice. Goes on until the conversation has ended.
 */
export async function simulateConversation(
  asker: Asker,
  knowledge: Knowledge,
  random: Random,
  { say, page, maxTurns = 120 }: { say: (random: Random) => string; page: string; maxTurns?: number },
): Promise<Simulation> {
  const turns: SimulatedTurn[] = [];
  let request: AskRequest = { question: say(random), language: page };
  let restarts = 0;
  let tried = new Map<string, StepOutcome>();
  while (turns.length < maxTurns) {
    const last = turns.at(-1)?.answer;
    const before = last ? (asker.conversation(last.conversationId)?.ledger ?? {}) : {};
    for (const [stepId, outcome] of told(request, last, before)) tried.set(stepId, outcome);
    const answer = await asker.ask(last ? { ...request, conversationId: last.conversationId } : request);
    const isRestart = answer.text.startsWith(wordingFor(answer.language).startedOver);
    if (isRestart) tried = new Map();
    const after = asker.conversation(answer.conversationId);
    const barred = new Set(
      [...tried, ...Object.entries(isRestart ? {} : before)]
        .filter(([, outcome]) => outcome !== "offered")
        .map(([stepId]) => stepId),
    );
    turns.push({ request, answer, barred, isQuestion: after?.lastAsked === true, isRestart });
    const ending = endingOf(answer, knowledge);
    if (ending) return { turns, ending };
    request = next(answer, restarts);
    if (request.choice === "start:over") restarts++;
  }
  return { turns, ending: null };

  function next(answer: Answer, restarts: number): AskRequest {
    const choices = answer.choices.filter(({ id }) => id !== "start:over" || restarts < 2);
    const fate = random();
    if (answer.steps.length > 0 && fate < 0.3)
      return {
        stepOutcome: {
          stepId: pick(random, answer.steps).id,
          outcome: pick(random, ["failed", "failed", "failed", "skipped", "worked"] as const),
        },
      };
    if (fate < 0.5 || choices.length === 0) return { question: say(random), language: page };
    const onward = choices.filter(({ id }) => !leaving.has(id));
    return { choice: pick(random, onward.length > 0 && random() < 0.9 ? onward : choices).id };
  }
}

/** What a request tells of steps, without a look at how it is understood. */
function told(request: AskRequest, last: Answer | undefined, ledger: StepLedger): [string, StepOutcome][] {
  if (request.stepOutcome) return [[request.stepOutcome.stepId, request.stepOutcome.outcome]];
  const [node, answer = ""] = request.choice?.split(/:(.*)/s) ?? [];
  if (node === "which-worked") return answer === "unsure" ? [] : [[answer, "worked"]];
  if (answer !== "still-broken") return [];
  return (last?.steps ?? []).filter(({ id }) => ledger[id] === "offered").map(({ id }) => [id, "failed"]);
}

/** How an answer ends a conversation; null when it does not. */
export function endingOf(answer: Answer, { alternatives }: Pick<Knowledge, "alternatives">): Ending | null {
  const wording = wordingFor(answer.language);
  if (answer.text === wording.resolved) return "resolved";
  if (answer.text === wording.person || answer.text === wording.noPerson) return "handed over";
  if (answer.text !== wording.exhausted) return null;
  return answer.steps.some(({ id }) => id === alternatives) ? "alternatives" : "handed over";
}
