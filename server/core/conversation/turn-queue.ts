/**
 * Lets one turn of a conversation run at a time. A later turn stops the running one's generation, waits until that
 * has stored its answer, and goes on from there.
 */
export interface TurnQueue {
  /** Waits for the conversation's turn; `stop` is called when a later one arrives. Call the result when done. */
  enter(conversationId: string, stop: () => void): Promise<() => void>;
}

export function createTurnQueue(): TurnQueue {
  const running = new Map<string, { stop: () => void; done: Promise<void> }>();
  return {
    async enter(conversationId, stop) {
      const before = running.get(conversationId);
      let finish = () => {};
      const done = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const own = { stop, done };
      running.set(conversationId, own);
      if (before) {
        before.stop();
        await before.done;
      }
      return () => {
        if (running.get(conversationId) === own) running.delete(conversationId);
        finish();
      };
    },
  };
}
