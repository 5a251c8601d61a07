export interface StartedIteration<T> extends AsyncIterable<T> {
  /** Ends the iteration where it stands, read or not. */
  end(): Promise<void>;
}

/**
 * An iteration whose first step begins now instead of when somebody reads. What that step throws is thrown to the
 * reader; without one it is nobody's loss.
 */
export function startAtOnce<T>(source: AsyncGenerator<T, void, undefined>): StartedIteration<T> {
  let first: Promise<IteratorResult<T, void>> | null = source.next();
  first.catch(() => {});
  return {
    [Symbol.asyncIterator]: () => ({
      next() {
        const next = first ?? source.next();
        first = null;
        return next;
      },
      return: () => source.return(),
    }),
    async end() {
      await source.return();
    },
  };
}
