import type { Answer, Degradation } from "../../contract/answer.ts";
import type { AskRequest } from "../../contract/ask.ts";
import type { AnswerEvent } from "../../contract/events.ts";
import { type Conversation, newConversation } from "../conversation/conversation.ts";
import { offerSteps } from "../conversation/ledger.ts";
import type { TurnQueue } from "../conversation/turn-queue.ts";
import { AskError } from "../errors.ts";
import { findArticle } from "../knowledge/knowledge.ts";
import {
  type Clock,
  type ConversationStore,
  type IdSource,
  PartError,
  type StopSignal,
  type StoredTurn,
} from "../ports.ts";
import { createStop } from "../resilience/create-stop.ts";
import { mapTexts } from "../text/map-texts.ts";
import { maskSecrets } from "../text/mask-secrets.ts";
import { composeAnswer } from "./compose-answer.ts";
import type { Improve } from "./create-improver.ts";
import { decide } from "./decide.ts";
import { eventsOf } from "./events-of.ts";
import { type CalledService, findOwnEvidence } from "./find-own-evidence.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { isQuestion } from "./plan.ts";
import { wordingFor } from "./wording/index.ts";

export interface AnswerDependencies {
  base: KnowledgeBase;
  store: ConversationStore;
  turns: TurnQueue;
  clock: Clock;
  ids: IdSource;
  /** Null where no language model is configured. */
  improve: Improve | null;
  defaultLanguage: string;
  handoffUrl: string | null;
  /** Services that we call ourselves, as their calls went lately. */
  calledServices?: () => readonly CalledService[];
  /** Told of every new answer, its grounding report included. */
  onAnswer?: (answer: Answer) => void;
}

/** Shortest turn id, in UTF-16 units, by which a first turn is found again; a UUID has 36. */
const minFirstTurnId = 16;

/**
 * The way of a question, top to bottom: find the conversation, understand, retrieve, assess, guide; store and show
 * the guided steps; only then let a language model improve the wording, sentence by verified sentence.
 *
 * Yields the events of the contract, ending in `answer-end`. Throws `AskError` before the first event when the request
 * cannot be fulfilled; afterwards no failure of a part ends the answer, it is only named in `degraded`. Returning the
 * generator early (the client left) stops the generation. With `explain` the answer says what became of the model's
 * sentences.
 */
export async function* answerQuestion(
  dependencies: AnswerDependencies,
  request: AskRequest,
  { signal, explain = false }: { signal?: StopSignal; explain?: boolean } = {},
): AsyncGenerator<AnswerEvent, void, undefined> {
  const { base, store, clock, ids, improve, onAnswer } = dependencies;
  const degraded: Degradation[] = [];
  const stopped = createStop(signal);
  const conversationId = request.conversationId ?? ids.newId();
  const leave = await enterTurn(dependencies.turns, request, conversationId, stopped.stop);
  try {
    const repeated = await findRepeated(dependencies, request);
    if (repeated) {
      yield* eventsOf(repeated.answer);
      return;
    }
    const conversation = await findConversation(dependencies, request, conversationId);
    const turn = await decide(base, conversation, request, dependencies.defaultLanguage);
    for (const failure of turn.failures) note(degraded, failure);

    const { language, plan } = turn;
    const guided = composeAnswer(base, turn.conversation, plan, { language, handoffUrl: dependencies.handoffUrl });
    const isWorthWording = improve !== null && request.question !== undefined && plan.kind === "article";
    let answer: Answer = { id: ids.newId(), conversationId, ...guided, degraded };
    if (plan.kind === "article" && !isWorthWording) answer = withEvidence(answer, dependencies);
    const next = remember(turn.conversation, answer, isQuestion(plan));
    const stored: Omit<StoredTurn, "answer"> = {
      turnId: request.turnId ?? null,
      at: clock.now(),
      request: masked(request),
    };
    await save(next, answer);

    if (!isWorthWording) {
      onAnswer?.(answer);
      yield* eventsOf(answer);
      return;
    }
    const improving = improve({
      question: request.question ?? "",
      earlierTopic: titleOf(base, conversation.topicArticleId, language),
      guided: answer,
      retrieved: turn.retrieved,
      ledger: next.ledger,
      signal: stopped.signal,
    });
    let explained = answer;
    for await (const step of improving) {
      if (step.kind === "events") yield* step.events;
      else {
        if (step.failure) note(degraded, step.failure);
        answer = { ...step.answer, degraded };
        explained = { ...answer, grounding: step.grounding };
      }
    }
    const worded = answer.text.length;
    answer = withEvidence(answer, dependencies);
    explained = { ...explained, text: answer.text };
    if (answer.text.length > worded) yield { type: "text-delta", delta: answer.text.slice(worded) };
    await save(next, answer);
    onAnswer?.(explained);
    yield { type: "answer-end", answer: explain ? explained : answer };

    async function save(state: Conversation, current: Answer): Promise<void> {
      try {
        await store.save(state, { ...stored, answer: current });
      } catch (error) {
        if (!(error instanceof PartError)) throw error;
        note(degraded, error);
      }
    }
  } finally {
    stopped.release();
    leave();
  }
}

/** A first turn sent twice has no conversation to wait for yet: it waits for its own turn id as well. */
async function enterTurn(turns: TurnQueue, request: AskRequest, conversationId: string, stop: () => void) {
  const isFirst = request.conversationId === undefined && request.turnId !== undefined;
  const leaveFirst = isFirst ? await turns.enter(`first turn ${request.turnId}`, stop) : () => {};
  const leave = await turns.enter(conversationId, stop);
  return () => {
    leave();
    leaveFirst();
  };
}

/**
 * The stored turn that this request repeats. A first turn is found by its id and its whole request, and only by an id
 * that nobody guesses: to know both is to have sent it.
 */
async function findRepeated({ store }: AnswerDependencies, request: AskRequest): Promise<StoredTurn | null> {
  const { turnId, conversationId } = request;
  if (turnId === undefined || (conversationId === undefined && turnId.length < minFirstTurnId)) return null;
  const turns = (await ignoreOutage(store.findTurns(conversationId ?? null, turnId))) ?? [];
  const same = turns.find((turn) => JSON.stringify(turn.request) === JSON.stringify(masked(request)));
  if (!same && turns.length > 0 && conversationId !== undefined)
    throw new AskError("turn-id-reused", { field: "turnId" });
  return same ?? null;
}

async function findConversation(
  { store, clock }: AnswerDependencies,
  request: AskRequest,
  conversationId: string,
): Promise<Conversation> {
  if (request.conversationId === undefined) return newConversation(conversationId, clock.now());
  const found = await ignoreOutage(store.load(conversationId));
  if (!found) throw new AskError("conversation-not-found", { field: "conversationId" });
  return found;
}

/** A store that is down is like one that knows nothing: the asker can go on in a new conversation. */
async function ignoreOutage<T>(reading: Promise<T | null>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof PartError) return null;
    throw error;
  }
}

function remember(conversation: Conversation, answer: Answer, isQuestion: boolean): Conversation {
  const stepIds = answer.steps.map(({ id }) => id);
  return {
    ...conversation,
    language: answer.language,
    ledger: offerSteps(conversation.ledger, stepIds),
    lastSteps: stepIds,
    lastChoices: answer.choices,
    lastAsked: isQuestion,
    asked: conversation.asked + (isQuestion ? 1 : 0),
  };
}

/** What is written down of a request: secrets in free text are masked. */
function masked({ question, choice, stepOutcome, diagnostics, page }: AskRequest): StoredTurn["request"] {
  const maskedText = (text: string) => maskSecrets(text).text;
  return {
    ...(question !== undefined ? { question: maskedText(question) } : {}),
    ...(choice !== undefined ? { choice } : {}),
    ...(stepOutcome ? { stepOutcome } : {}),
    ...(diagnostics ? { diagnostics: mapTexts(diagnostics, maskedText) } : {}),
    ...(page ? { page: mapTexts(page, maskedText) } : {}),
  };
}

/** Adds what our own calls to the product tell, where they failed lately. */
function withEvidence(answer: Answer, { base, calledServices, clock }: AnswerDependencies): Answer {
  const evidence = findOwnEvidence(calledServices?.() ?? [], base.knowledge.apiHosts, clock.now());
  return evidence
    ? { ...answer, text: `${answer.text}\n\n${wordingFor(answer.language).ownCallsFailed(evidence)}` }
    : answer;
}

function titleOf(base: KnowledgeBase, articleId: string | null, language: string): string | null {
  return (articleId && findArticle(base.knowledge, articleId, language)?.title) || null;
}

function note(degraded: Degradation[], error: PartError): void {
  const { part, reason } = degradationOf(error);
  if (!degraded.some((known) => known.part === part)) degraded.push({ part, reason });
}

function degradationOf({ part, reason }: PartError): Degradation {
  return { part, reason };
}
