import { findSentenceEnd } from "./find-sentence-end.ts";

/** A "sentence" longer than this is given on as it is; nothing that long passes verification. UTF-16 units. */
const maxSentenceLength = 1_000;

/**
 * Cuts streamed text into whole sentences, each with the source numbers behind its full stop, trimmed. A sentence is
 * given out when the first character after it has come, because another `[2]` might still follow; the rest at the end.
 *
 * @example
 * "Reload the pa", "ge. [1] It is ofte", "n enough. [2]" -> "Reload the page. [1]", "It is often enough. [2]"
 */
export async function* splitSentenceStream(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let rest = "";
  for await (const chunk of chunks) {
    rest += chunk;
    yield* takeSentences(false);
  }
  yield* takeSentences(true);

  function* takeSentences(isLast: boolean) {
    while (rest.trim() !== "") {
      const end = findSentenceEnd(rest, { isLast }) ?? (isLast || rest.length > maxSentenceLength ? rest.length : null);
      if (end === null) return;
      const sentence = rest.slice(0, end).trim();
      rest = rest.slice(end);
      if (sentence !== "") yield sentence;
    }
  }
}
