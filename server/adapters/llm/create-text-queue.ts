/** Text between one writer and one reader. */
export interface TextQueue {
  push(text: string): void;
  /** Ends the queue; later calls and pushes change nothing. What was pushed before is still read. */
  end(error?: Error): void;
  chunks(onReaderLeft: () => void): AsyncGenerator<string>;
}

/**
 * Everything that arrives in one turn of the event loop is read as one chunk: a provider packs several tokens into one
 * packet, and an event of our own for each of them would be the largest part of a streaming server's work.
 */
export function createTextQueue(): TextQueue {
  let text = "";
  let ending: { error?: Error | undefined } | undefined;
  let wake = () => {};

  async function* chunks(onReaderLeft: () => void): AsyncGenerator<string> {
    try {
      while (text !== "" || ending === undefined) {
        if (text === "") {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          await new Promise((resolve) => setImmediate(resolve));
        }
        const arrived = text;
        text = "";
        if (arrived !== "") yield arrived;
      }
      if (ending.error !== undefined) throw ending.error;
    } finally {
      onReaderLeft();
    }
  }

  return {
    push(more) {
      if (ending !== undefined || more === "") return;
      text += more;
      wake();
    },
    end(error) {
      ending ??= { error };
      wake();
    },
    chunks,
  };
}
