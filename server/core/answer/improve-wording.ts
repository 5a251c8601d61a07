import type { Answer, Citation } from "../../contract/answer.ts";
import type { AnswerEvent } from "../../contract/events.ts";
import type { StepLedger } from "../conversation/ledger.ts";
import { findArticle } from "../knowledge/knowledge.ts";
import { type Clock, type IdSource, type LanguageModel, PartError, type StopSignal } from "../ports.ts";
import { type ReadDeadlines, readWithDeadlines } from "../resilience/read-with-deadlines.ts";
import type { RetrievedChunk } from "../retrieval/retrieve.ts";
import { buildPrompt, refusal } from "./build-prompt.ts";
import { guidanceEvents } from "./events-of.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { parseSourcedSentence } from "./parse-sourced-sentence.ts";
import { sourcesFor } from "./prompt-sources.ts";
import { splitSentenceStream } from "./split-sentence-stream.ts";
import { TextBuilder } from "./text-builder.ts";
import { verifySentence } from "./verify-grounding.ts";
import { wordingFor } from "./wording/index.ts";

/** A lead, not an essay: the steps below it are the answer. */
const maxSentences = 4;

/** A language model and what bounds it. */
export interface Generator {
  model: LanguageModel;
  clock: Clock;
  ids: IdSource;
  deadlines: ReadDeadlines;
}

export interface WordingTask {
  question: string;
  /** The answer as it stands without a model; it is what the asker gets if the model fails. */
  guided: Answer;
  retrieved: readonly RetrievedChunk[];
  ledger: StepLedger;
  signal: StopSignal;
}

export type WordingProgress =
  | { kind: "events"; events: Iterable<AnswerEvent> }
  | { kind: "finished"; answer: Answer; failures: PartError[] };

/**
 * Lets a model reword the lead of a guided answer. Sources, steps and choices leave first; then the model's sentences,
 * each only once it is verified against the sources it names. Text already shown stays a prefix of the final text:
 * where the model fails midway, the guided sentences follow what was shown; where nothing of it holds, they stand alone.
 */
export async function* improveWording(
  { model, clock, ids, deadlines }: Generator,
  base: KnowledgeBase,
  { question, guided, retrieved, ledger, signal }: WordingTask,
): AsyncGenerator<WordingProgress, void, undefined> {
  const { language } = guided;
  const { citations, sources } = sourcesFor(base, guided, retrieved);
  // The request is on its way while the steps leave; neither waits for the other.
  const canary = ids.newId();
  const generation = model.generate(
    buildPrompt({
      question,
      sources,
      language,
      maxSentences,
      shownSteps: guided.steps.map(({ title }) => title),
      triedSteps: triedTitles(base, language, ledger),
      canary,
    }),
  );
  const text = new TextBuilder(wordingFor(language).sentenceGap);
  const failures: PartError[] = [];
  let kept = 0;
  let hasRefused = false;
  try {
    yield { kind: "events", events: guidanceEvents({ ...guided, citations }) };
    const chunks = readWithDeadlines(generation, clock, deadlines, signal);
    const context = { language, question, subject: base.knowledge.subject, canary };
    for await (const raw of splitSentenceStream(chunks)) {
      if (raw === refusal) hasRefused = true;
      const sentence = parseSourcedSentence(raw);
      if (!verifySentence(sentence, sources, context).kept) continue;
      yield delta(text.say(sentence.text, sentence.sources));
      kept += 1;
      if (kept === maxSentences) break;
    }
  } catch (error) {
    if (!(error instanceof PartError)) throw error;
    failures.push(error);
  } finally {
    generation.stop();
  }

  const isWorded = kept > 0;
  const isCut = failures.length > 0 || signal.aborted;
  // A model that says the sources do not answer has done its work; one that says only unsupported things has not.
  if (!isWorded && !isCut && !hasRefused)
    failures.push(new PartError("llm", "invalid-output", "no sentence was supported"));
  if (!isWorded || isCut) yield delta(appendGuided(text, guided));
  yield { kind: "finished", failures, answer: finish(guided, text, citations, isWorded) };
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
