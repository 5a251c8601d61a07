import { type Clock, PartError } from "../ports.ts";

/** Conversations whose spending is remembered; the longest known is forgotten first. */
const maxConversations = 10_000;

export interface TokenBudget {
  /**
   * Sets aside what a call can cost at most. The result is to be called once, with what it did cost.
   * @throws PartError `llm: budget` when the day's or the conversation's tokens do not reach that far
   */
  reserve(conversationId: string, tokens: number): (spent: number) => void;
}

/**
 * Bounds what the language model may cost, in tokens: for everybody in one day (UTC), and for one conversation.
 * 0 = no bound. It counts in memory: a restart forgets.
 */
export function createTokenBudget({
  perDay = 0,
  perConversation = 0,
  clock,
}: {
  perDay?: number;
  perConversation?: number;
  clock: Clock;
}): TokenBudget {
  const spentIn = new Map<string, number>();
  let day = "";
  let spentToday = 0;

  function spend(conversationId: string, tokens: number): void {
    const before = spentIn.get(conversationId) ?? 0;
    // Set anew, so that the order of the map is the order of last use.
    spentIn.delete(conversationId);
    spentIn.set(conversationId, before + tokens);
    const [oldest] = spentIn.keys();
    if (spentIn.size > maxConversations && oldest !== undefined) spentIn.delete(oldest);
    spentToday += tokens;
  }

  return {
    reserve(conversationId, tokens) {
      const today = new Date(clock.now()).toISOString().slice(0, 10);
      if (today !== day) [day, spentToday] = [today, 0];
      const isOver = (limit: number, spent: number) => limit > 0 && spent + tokens > limit;
      if (isOver(perDay, spentToday) || isOver(perConversation, spentIn.get(conversationId) ?? 0))
        throw new PartError("llm", "budget");
      spend(conversationId, tokens);
      return (spent) => {
        // What was set aside yesterday is not given back to today.
        if (today === day) spend(conversationId, spent - tokens);
      };
    },
  };
}
