import { findSentenceEnd } from "./find-sentence-end.ts";

/** A "sentence" longer than this is cut here; nothing that long passes verification. UTF-16 units. */
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
      // Looks at no more than one sentence's worth, however much has come: searching again and again must stay cheap.
      const head = rest.slice(0, maxSentenceLength);
      const isWhole = isLast && head.length === rest.length;
      const end = findSentenceEnd(head, { isLast: isWhole });
      if (end === null && !isWhole && head.length < maxSentenceLength) return;
      const sentence = rest.slice(0, end ?? head.length).trim();
      rest = rest.slice(end ?? head.length);
      if (sentence !== "") yield sentence;
    }
  }
}
