import { createParser } from "eventsource-parser";
import { AnswerEvent } from "../../server/contract/events.ts";

/** Every event of a finished stream, each proved against the contract. */
export async function readEvents(response: Response): Promise<AnswerEvent[]> {
  const events: AnswerEvent[] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => void events.push(AnswerEvent.parse({ type: event, ...JSON.parse(data) })),
  });
  parser.feed(await response.text());
  return events;
}
