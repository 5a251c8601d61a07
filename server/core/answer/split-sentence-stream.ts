import { findMarkerEnd, findSentenceEnd } from "./find-sentence-end.ts";

/** A "sentence" longer than this is cut here; nothing that long passes verification. UTF-16 units. */
const maxSentenceLength = 1_000;

/**
 * Cuts streamed text into whole sentences, each with the first source number behind its full stop, trimmed. Such a
 * sentence is given out with the bracket that closes its number, without a look at what comes next: further numbers
 * follow as pieces of their own. One without a number waits for the first character of the next.
 *
 * @example
 * "Reload the pa", "ge. [1][3] It is ofte", "n enough. [2]" -> "Reload the page. [1]", "[3]", "It is often enough. [2]"
 */
export async function* splitSentenceStream(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let rest = "";
  let hasBegun = false;
  for await (const chunk of chunks) {
    rest += chunk;
    yield* takePieces(false);
  }
  yield* takePieces(true);

  function* takePieces(isLast: boolean) {
    while (rest.trim() !== "") {
      // Looks at no more than one sentence's worth, however much has come: searching again and again must stay cheap.
      const head = rest.slice(0, maxSentenceLength);
      const isWhole = isLast && head.length === rest.length;
      const end = findPieceEnd(head, isWhole);
      if (end === null && !isWhole && head.length < maxSentenceLength) return;
      const piece = rest.slice(0, end ?? head.length).trim();
      rest = rest.slice(end ?? head.length);
      hasBegun = true;
      if (piece !== "") yield piece;
    }
  }

  function findPieceEnd(head: string, isLast: boolean): number | null {
    // A marker before the first sentence is its own: some models write them there.
    const markerEnd = hasBegun ? findMarkerEnd(head) : null;
    if (markerEnd === "unknown" && !isLast) return null;
    return typeof markerEnd === "number" ? markerEnd : findSentenceEnd(head, { isLast });
  }
}
