import type { GroundingFault } from "../../contract/grounding.ts";
import type { PromptSource } from "./build-prompt.ts";
import { refusal } from "./build-prompt.ts";
import { readPassage } from "./grounding/read-passage.ts";
import { parseSourcedSentence, type SourcedSentence } from "./parse-sourced-sentence.ts";
import { splitSentenceStream } from "./split-sentence-stream.ts";
import { type GroundingContext, verifySentence } from "./verify-grounding.ts";

export type SentenceVerdict =
  | { kind: "kept"; sentence: SourcedSentence }
  | { kind: "dropped"; reason: GroundingFault }
  /** Source numbers that came after their sentence had been kept. */
  | { kind: "also-cited"; sources: number[] }
  /** The model says that the sources do not answer the question. */
  | { kind: "refused" };

const isRefusal = new RegExp(`^\\P{L}*${refusal}\\P{L}*$`, "u");

/**
 * Turns a model's streamed text into sentences that may be shown and sentences that may not, each as soon as it is
 * certain. A sentence is kept as soon as the sources named so far carry it; where they do not, further numbers
 * behind it are waited for, and it is dropped when the next sentence begins:
 *
 *     "Reload the page. [1]" -> kept     "[3]" -> also-cited [3]
 *     "Wait 5 minutes. [1]"  -> (waits)  "[3]" -> kept [1, 3], or dropped
 */
export async function* verifySentences(
  chunks: AsyncIterable<string>,
  sources: readonly PromptSource[],
  context: GroundingContext,
): AsyncGenerator<SentenceVerdict, void, undefined> {
  const given = new Set(sources.map(({ number }) => number));
  let last: SourcedSentence | null = null;
  let pending: { sentence: SourcedSentence; reason: GroundingFault } | null = null;

  for await (const raw of splitSentenceStream(readingSources(chunks, sources, context.language))) {
    const part = parseSourcedSentence(raw);
    if (part.text === "") {
      if (pending) {
        pending.sentence = join(pending.sentence, part.sources);
        const verdict = verifySentence(pending.sentence, sources, context);
        if (!verdict.kept) pending.reason = verdict.reason;
        else {
          last = pending.sentence;
          pending = null;
          yield { kind: "kept", sentence: last };
        }
      } else if (last) {
        const known = part.sources.filter((number) => given.has(number));
        if (known.length > 0) yield { kind: "also-cited", sources: known };
      }
      continue;
    }
    if (pending) yield { kind: "dropped", reason: pending.reason };
    pending = null;
    last = null;
    if (isRefusal.test(raw)) {
      yield { kind: "refused" };
      continue;
    }
    const verdict = verifySentence(part, sources, context);
    if (verdict.kept) {
      last = part;
      yield { kind: "kept", sentence: part };
    } else pending = { sentence: part, reason: verdict.reason };
  }
  if (pending) yield { kind: "dropped", reason: pending.reason };
}

/** Reads the sources when the model begins to write, so that the first sentence does not wait for it. */
async function* readingSources(
  chunks: AsyncIterable<string>,
  sources: readonly PromptSource[],
  language: string,
): AsyncGenerator<string, void, undefined> {
  let isRead = false;
  for await (const chunk of chunks) {
    if (!isRead) for (const source of sources) readPassage(source, language);
    isRead = true;
    yield chunk;
  }
}

function join({ text, sources }: SourcedSentence, more: readonly number[]): SourcedSentence {
  return { text, sources: [...new Set([...sources, ...more])] };
}
