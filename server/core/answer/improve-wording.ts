import type { Answer, Citation } from "../../contract/answer.ts";
import type { AnswerEvent } from "../../contract/events.ts";
import type { GroundingReport } from "../../contract/grounding.ts";
import type { StepLedger } from "../conversation/ledger.ts";
import { findArticle } from "../knowledge/knowledge.ts";
import type { PartError, StopSignal } from "../ports.ts";
import { createStop } from "../resilience/create-stop.ts";
import { startAtOnce } from "../resilience/start-at-once.ts";
import type { RetrievedChunk } from "../retrieval/retrieve.ts";
import { buildPrompt } from "./build-prompt.ts";
import { guidanceEvents } from "./events-of.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { sourcesFor } from "./prompt-sources.ts";
import { TextBuilder } from "./text-builder.ts";
import { type Generator, LeadOutcome, wordLead } from "./word-lead.ts";
import { wordingFor } from "./wording/index.ts";

/** A lead, not an essay: the steps below it are the answer. */
const maxSentences = 4;

export interface WordingTask {
  question: string;
  /** The answer as it stands without a model; it is what the asker gets if the model fails. */
  guided: Answer;
  retrieved: readonly RetrievedChunk[];
  ledger: StepLedger;
  /** An unguessable word, new for every answer. */
  canary: string;
  signal: StopSignal;
}

export type WordingProgress =
  | { kind: "events"; events: Iterable<AnswerEvent> }
  | { kind: "finished"; answer: Answer; failure: PartError | null; grounding: GroundingReport };

/**
 * Lets a model reword the lead of a guided answer. Sources, steps and choices leave first; then the model's sentences,
 * each only once it is verified against the sources it names. Text already shown stays a prefix of the final text:
 * where the model breaks off midway, or more of its sentences were dropped than kept, the guided sentences follow what
 * was shown; where nothing of it holds, they stand alone.
 */
export async function* improveWording(
  generator: Generator,
  base: KnowledgeBase,
  { question, guided, retrieved, ledger, canary, signal }: WordingTask,
): AsyncGenerator<WordingProgress, void, undefined> {
  const { language, conversationId } = guided;
  const { citations, sources } = sourcesFor(base, guided, retrieved);
  const prompt = {
    question,
    sources,
    language,
    maxSentences,
    shownSteps: guided.steps.map(({ title }) => title),
    triedSteps: triedTitles(base, language, ledger),
  };
  const { signal: stopped, stop, release } = createStop(signal);
  const outcome = new LeadOutcome();
  const task = {
    messages: buildPrompt({ ...prompt, canary }),
    sources,
    context: { language, question, subject: base.knowledge.subject, canary },
    cacheKey: JSON.stringify(prompt),
    conversationId,
    maxSentences,
    signal: stopped,
  };
  // The request is on its way while the steps leave; neither waits for the other.
  const lead = startAtOnce(wordLead(generator, task, outcome));
  const text = new TextBuilder(wordingFor(language).sentenceGap);
  try {
    yield { kind: "events", events: guidanceEvents({ ...guided, citations }) };
    for await (const part of lead)
      if (part.kind === "kept") yield delta(text.say(part.sentence.text, part.sentence.sources));
      else text.alsoCite(part.sources);
  } finally {
    stop();
    release();
    await lead.end();
  }

  const { tally, failure } = outcome;
  const isWorded = tally.kept > 0;
  const isThin = tally.dropped > tally.kept;
  if (!isWorded || isThin || failure !== null || signal.aborted) yield delta(appendGuided(text, guided));
  yield { kind: "finished", failure, answer: finish(guided, text, citations, isWorded), grounding: tally.report() };
}

function delta(words: string): WordingProgress {
  return { kind: "events", events: [{ type: "text-delta", delta: words }] };
}

/** Adds the guided text with its citations; returns what was added. */
function appendGuided(text: TextBuilder, guided: Answer): string {
  const before = text.text.length;
  text.breakParagraph();
  text.append(guided.text, guided.textCitations);
  return text.text.slice(before);
}

function finish(guided: Answer, text: TextBuilder, citations: readonly Citation[], isWorded: boolean): Answer {
  const used = new Set([...guided.steps, ...text.citations].flatMap((part) => part.citations));
  return {
    ...guided,
    mode: isWorded ? "generated" : guided.mode,
    text: text.text,
    textCitations: text.citations,
    citations: citations.filter(({ number }) => used.has(number)),
  };
}

function triedTitles(base: KnowledgeBase, language: string, ledger: StepLedger): string[] {
  const tried = Object.keys(ledger).filter((id) => ledger[id] === "failed" || ledger[id] === "skipped");
  return tried.flatMap((id) => {
    const owner = findArticle(base.knowledge, id.slice(0, id.indexOf("/")), language);
    return owner?.steps.find((step) => step.id === id)?.title ?? [];
  });
}
