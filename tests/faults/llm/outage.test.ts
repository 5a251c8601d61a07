import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createCallGate } from "../../../server/adapters/llm/create-call-gate.ts";
import { type Generator, LeadOutcome, wordLead } from "../../../server/core/answer/word-lead.ts";
import { type LanguageModel, PartError } from "../../../server/core/ports.ts";
import { createStop } from "../../../server/core/resilience/create-stop.ts";
import { createTokenBudget } from "../../../server/core/resilience/token-budget.ts";
import { createManualClock } from "../../support/manual-clock.ts";

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"], now: 0 }));
afterEach(() => void vi.useRealTimers());

const sentence = "Something failed inside the system.";
const hourMs = 3_600_000;

it("One hour of outage, in fast-forward: every ask is answered, few reach the provider, and it heals within a minute", async () => {
  const clock = createManualClock();
  let isDown = true;
  let calls = 0;
  const model: LanguageModel = {
    name: "scripted",
    generate() {
      calls += 1;
      const down = isDown;
      return {
        stop() {},
        chunks: (async function* () {
          if (down) throw new PartError("llm", "unavailable");
          yield `${sentence} [1]`;
        })(),
      };
    },
  };
  const gate = createCallGate();
  const generator: Generator = {
    endpoints: [{ model, gate }],
    clock,
    deadlines: { firstTokenMs: 4_000, idleMs: 3_000, totalMs: 8_000 },
    budget: createTokenBudget({ clock }),
    maxTokens: 1_000,
    cache: null,
  };

  async function ask(): Promise<"worded" | "guided"> {
    const outcome = new LeadOutcome();
    const { signal } = createStop();
    const task = {
      messages: [],
      sources: [{ number: 1, title: "", text: sentence }],
      context: { language: "en", question: "", subject: [], canary: "neverwritten" },
      cacheKey: "",
      conversationId: "one",
      maxSentences: 4,
      signal,
    };
    let kept = 0;
    for await (const part of wordLead(generator, task, outcome)) if (part.kind === "kept") kept += 1;
    expect(kept > 0 || outcome.failure?.reason === "unavailable").toBe(true);
    return kept > 0 ? "worded" : "guided";
  }

  // One ask a second for an hour; the provider is down all the time.
  for (let second = 0; second < hourMs / 1_000; second++) {
    await clock.advance(1_000);
    vi.setSystemTime(clock.now());
    expect(await ask()).toBe("guided");
  }
  expect(calls).toBeLessThan(hourMs / 1_000 / 10);
  expect(calls).toBeGreaterThan(50);
  expect(gate.state().circuit).toBe("open");
  expect(clock.waiting()).toBe(0);

  isDown = false;
  let secondsToHeal = 0;
  do {
    await clock.advance(1_000);
    vi.setSystemTime(clock.now());
    secondsToHeal += 1;
  } while ((await ask()) === "guided" && secondsToHeal < 120);
  expect(secondsToHeal).toBeLessThanOrEqual(61);
  expect(gate.state().circuit).toBe("closed");
  expect(await ask()).toBe("worded");
});
