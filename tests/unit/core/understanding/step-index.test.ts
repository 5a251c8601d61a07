import { beforeAll, describe, expect, test } from "vitest";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import { relate } from "../../../../server/core/answer/relate-message.ts";
import { type Conversation, newConversation } from "../../../../server/core/conversation/conversation.ts";
import { buildVocabulary } from "../../../../server/core/understanding/build-vocabulary.ts";
import { allCues } from "../../../../server/core/understanding/cues/index.ts";
import { understand } from "../../../../server/core/understanding/understand.ts";
import type { Vocabulary } from "../../../../server/core/understanding/vocabulary.ts";
import { sampleKnowledge } from "../../../support/repository.ts";

const reload = "fix-refresh-and-check-connection/reload";
const status = "fix-wait-and-retry/check-status";
const browser = "error-unusual-activity/restart-browser";

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = buildVocabulary(await readKnowledgeFolder(sampleKnowledge), allCues);
});

const offered = (...stepIds: string[]) => ({
  ...newConversation("c", 0),
  topicArticleId: "internal-server-error",
  ledger: Object.fromEntries(stepIds.map((id) => [id, "offered" as const])),
});
const told = (message: string, ...stepIds: string[]) => {
  const understanding = relate(understand(message, vocabulary, "en"), offered(...stepIds), vocabulary.stepIndexes);
  return Object.fromEntries(understanding.tried.map(({ stepId, outcome }) => [stepId, outcome]));
};

describe("a remark that names no step", () => {
  test("is about the offered step it shares telling words with", () => {
    expect(told("nobody reports an outage today", reload, status, browser)).toEqual({ [status]: "failed" });
  });

  test("is about none where no step of that kind was offered", () => {
    expect(told("nobody reports an outage today", browser)).toEqual({});
  });

  test("is about none where it shares nothing with any", () => {
    expect(told("my boss is getting impatient", reload, status, browser)).toEqual({});
  });

  test("is about none where it asks", () => {
    expect(told("does openai report an outage?", reload, status, browser)).toEqual({});
  });
});

describe("a report that does not say which step it is about", () => {
  const doubtsAfter = (message: string, ...stepIds: string[]) => {
    const understood = understand(message, vocabulary, "en");
    return relate(understood, offered(...stepIds), vocabulary.stepIndexes).doubted;
  };

  test("makes those it may be about doubtful, and no other", () => {
    const other = "fix-try-another-browser/another-browser";
    const doubted = doubtsAfter("did the browser thing, no luck", reload, browser, other);
    expect(doubted.toSorted()).toEqual([browser, other]);
  });

  test("makes what it names doubtful where it tells and asks in one breath", () => {
    expect(doubtsAfter("I reloaded the page as someone said", status)).toEqual([reload]);
  });

  test.each([
    ["in a quotation", 'pressed "reload the page"; none of it helped', reload],
    ["beside a result", "tried it twice, no difference after a reload of the page", reload],
    ["in a question that it answers itself", "restart the browser, you say? been there, done that", browser],
    ["as not done, and then as impossible", "I have not restarted the browser, I am not allowed to", browser],
  ])("makes doubtful what it names %s", (_, message, stepId) => {
    const understood = understand(message, vocabulary, "en");
    const { doubted, tried } = relate(understood, offered(status), vocabulary.stepIndexes);
    expect([...doubted, ...tried.map((step) => step.stepId)]).toContain(stepId);
  });

  test("makes none doubtful that it only puts off, or asks about beside a report", () => {
    expect(doubtsAfter("I have not restarted the browser yet", status)).toEqual([]);
    expect(doubtsAfter("I reloaded the page. Should I restart the browser?", status)).not.toContain(browser);
  });

  test("makes none doubtful where it is a question", () => {
    expect(doubtsAfter("should I reload the page?", reload, status)).toEqual([]);
  });

  const akinTo = (message: string, conversation: Conversation = offered(reload)) =>
    relate(understand(message, vocabulary, "en"), conversation, vocabulary.stepIndexes).akin;

  test("keeps back those it has words in common with, though none of them was offered", () => {
    const unplugged = ["error-network-or-websocket/restart-router", "error-network-or-websocket/restart-device"];
    expect(akinTo("I unplugged the thing in the hall, no luck")).toEqual(unplugged);
  });

  test.each([
    ["only tells that nothing helped", "still the same, no luck"],
    ["tells of the trouble itself", "the page crashed and I can't send anything"],
    ["quotes an error", "I keep hitting a rate limit, how long should I wait?"],
    ["asks", "what would the add-ons have to do with it?"],
  ])("keeps none back where it %s", (_, message) => {
    expect(akinTo(message)).toEqual([]);
  });

  test("keeps none back where it is all that says what the matter is", () => {
    expect(akinTo("I unplugged the thing in the hall", newConversation("c", 0))).toEqual([]);
  });
});
