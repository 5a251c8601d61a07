import type { ReactiveControllerHost } from "lit";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Answer } from "../../../server/contract/answer.ts";
import type { Failure } from "../../../widget/client/ask-failure.ts";
import { ConversationController } from "../../../widget/controllers/conversation-controller.ts";
import { eventsOf, type FakeShirubeServer, startFakeShirubeServer } from "../../support/fake-shirube-server.ts";
import { sampleAnswer } from "../../support/sample-answer.ts";

const host: ReactiveControllerHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

let server: FakeShirubeServer;
let conversation: ConversationController;
let answers: Answer[];
let failures: Failure[];

beforeEach(async () => {
  server = await startFakeShirubeServer({ respond: () => eventsOf(sampleAnswer()) });
  answers = [];
  failures = [];
  let turns = 0;
  conversation = new ConversationController(host, {
    settings: () => ({ endpoint: `${server.url}/`, language: "en" }),
    onAnswer: (answer) => answers.push(answer),
    onFailure: (failure) => failures.push(failure),
    newTurnId: () => `turn-${++turns}`,
  });
});

afterEach(() => server.close());

const last = () => conversation.exchanges.at(-1);

test("a conversation goes on under the id the server gave it", async () => {
  await conversation.begin({ question: "first" }, "first");
  await conversation.choose({ id: "node:yes", label: "Yes" });
  const [reload] = answers[0]?.steps ?? [];
  if (reload) await conversation.report(reload, "failed", "Reload: didn't help");
  expect(server.requests).toEqual([
    { question: "first", turnId: "turn-1", language: "en" },
    { choice: "node:yes", conversationId: "conversation-1", turnId: "turn-2", language: "en" },
    {
      stepOutcome: { stepId: "fix-refresh-and-check-connection/reload", outcome: "failed" },
      conversationId: "conversation-1",
      turnId: "turn-3",
      language: "en",
    },
  ]);
  expect(answers).toHaveLength(3);
  expect(conversation.outcomes).toEqual({ "fix-refresh-and-check-connection/reload": "failed" });
});

test("a retry is the same turn", async () => {
  server.respond = (_request, turn) => (turn === 1 ? "internal-error" : eventsOf(sampleAnswer()));
  await conversation.begin({ question: "first" }, "first");
  expect(last()).toMatchObject({ status: "failed", failure: { kind: "server", code: "internal-error" } });
  await conversation.retry("turn-1");
  expect(server.requests.map(({ turnId }) => turnId)).toEqual(["turn-1", "turn-1"]);
  expect(last()).toMatchObject({ status: "answered", failure: null });
});

test("a conversation the server forgot starts anew with the same question", async () => {
  await conversation.begin({ question: "first" }, "first");
  server.respond = ({ conversationId }) =>
    conversationId ? "conversation-not-found" : eventsOf(sampleAnswer({ conversationId: "conversation-2" }));
  await conversation.begin({ question: "second" }, "second");
  expect(server.requests.at(-1)).toEqual({ question: "second", turnId: "turn-2", language: "en" });
  expect(last()?.status).toBe("answered");
  await conversation.choose({ id: "a:b", label: "B" });
  expect(server.requests.some(({ conversationId }) => conversationId === "conversation-2")).toBe(true);
});

test("a click in a conversation the server forgot asks the last question again", async () => {
  await conversation.begin({ question: "first" }, "first");
  server.respond = ({ conversationId }) => (conversationId ? "conversation-not-found" : eventsOf(sampleAnswer()));
  await conversation.choose({ id: "a:b", label: "B" });
  expect(server.requests.at(-1)).toEqual({ question: "first", turnId: "turn-2", language: "en" });
});

test("a server that never knows the conversation is asked anew once, not for ever", async () => {
  await conversation.begin({ question: "first" }, "first");
  server.respond = () => "conversation-not-found";
  await conversation.begin({ question: "second" }, "second");
  expect(server.requests).toHaveLength(3);
  expect(failures).toEqual([{ kind: "lost", code: "conversation-not-found" }]);
});

test("a stream that breaks off keeps what came and says that it is incomplete", async () => {
  server.respond = async function* () {
    yield* eventsOf(sampleAnswer()).slice(0, -1);
    throw new Error("crash");
  };
  await conversation.begin({ question: "first" }, "first");
  expect(last()).toMatchObject({ status: "failed", failure: { kind: "incomplete" } });
  expect(last()?.answer.steps).toHaveLength(2);
});

test("a stream that ends without answer-end is incomplete too", async () => {
  server.respond = () => eventsOf(sampleAnswer()).slice(0, -1);
  await conversation.begin({ question: "first" }, "first");
  expect(last()?.failure).toEqual({ kind: "incomplete" });
});

test("an answer-error is reported by its code", async () => {
  server.respond = () => [
    ...eventsOf(sampleAnswer()).slice(0, 3),
    {
      type: "answer-error",
      problem: { type: "about:blank#too-many-requests", code: "too-many-requests", title: "", status: 429 },
    },
  ];
  await conversation.begin({ question: "first" }, "first");
  expect(failures).toEqual([{ kind: "busy", code: "too-many-requests" }]);
});

test("a server that is not there is told apart from one that failed", async () => {
  await server.close();
  await conversation.begin({ question: "first" }, "first");
  expect(failures).toEqual([{ kind: "unreachable" }]);
});

test("stop keeps what has come, and a later question replaces a running one", async () => {
  let reached = (): void => undefined;
  const streaming = new Promise<void>((resolve) => {
    reached = resolve;
  });
  server.respond = async function* ({ question }) {
    yield* eventsOf(sampleAnswer()).slice(0, 5);
    if (question !== "slow") return yield* eventsOf(sampleAnswer());
    reached();
    await new Promise(() => undefined);
  };
  const first = conversation.begin({ question: "slow" }, "slow");
  await streaming;
  await conversation.begin({ question: "second" }, "second");
  await first;
  expect(conversation.exchanges.map(({ status }) => status)).toEqual(["stopped", "answered"]);
  expect(failures).toEqual([]);
});

test("reset forgets the conversation", async () => {
  await conversation.begin({ question: "first" }, "first");
  conversation.reset();
  expect(conversation.exchanges).toEqual([]);
  await conversation.begin({ question: "again" }, "again");
  expect(server.requests.at(-1)).not.toHaveProperty("conversationId");
});
