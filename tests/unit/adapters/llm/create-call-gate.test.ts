import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCallGate } from "../../../../server/adapters/llm/create-call-gate.ts";
import { RetryLaterError } from "../../../../server/adapters/llm/retry-later-error.ts";
import { PartError } from "../../../../server/core/ports.ts";
import type { CallOutcome } from "../../../../server/core/resilience/call-gate.ts";

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"], now: 0 }));
afterEach(() => void vi.useRealTimers());

const down = new PartError("llm", "unavailable");
const settle = () => new Promise((resolve) => setImmediate(resolve));

async function call(gate: ReturnType<typeof createCallGate>, outcome: CallOutcome): Promise<void> {
  (await gate.enter())(outcome);
  await settle();
}

async function opened() {
  const gate = createCallGate({ pauseMs: 1_000, maxPauseMs: 8_000 });
  for (let index = 0; index < 3; index++) await call(gate, down);
  return gate;
}

describe("a closed circuit", () => {
  it("lets calls in while they succeed", async () => {
    const gate = createCallGate();
    for (let index = 0; index < 20; index++) await call(gate, "success");
    expect(gate.state()).toEqual({ circuit: "closed", running: 0, waiting: 0, failedAt: null });
  });

  it("opens when more than half of the calls failed, slow ones included, and says why", async () => {
    const gate = createCallGate();
    await call(gate, "success");
    for (let index = 0; index < 2; index++) await call(gate, new PartError("llm", "timeout"));
    expect(gate.state()).toMatchObject({ circuit: "open", failedAt: 0 });
    await expect(gate.enter()).rejects.toMatchObject({ part: "llm", reason: "timeout" });
  });

  it("does not open for output that a question can cause", async () => {
    const gate = createCallGate();
    for (let index = 0; index < 20; index++) await call(gate, new PartError("llm", "invalid-output"));
    expect(gate.state().circuit).toBe("closed");
  });

  it("does not count calls whose asker left", async () => {
    const gate = createCallGate();
    for (const outcome of [down, "undecided", down, "undecided", "undecided", "undecided", down] as const)
      await call(gate, outcome);
    expect(gate.state().circuit).toBe("open");
  });
});

describe("an open circuit", () => {
  it("lets nobody in before its pause is over", async () => {
    const gate = await opened();
    await expect(gate.enter()).rejects.toMatchObject({ reason: "unavailable" });
  });

  it("then lets one probe in, and refuses the others at once", async () => {
    const gate = await opened();
    vi.setSystemTime(10_000);
    const leave = await gate.enter();
    expect(gate.state().circuit).toBe("half-open");
    await expect(gate.enter()).rejects.toMatchObject({ reason: "unavailable" });
    leave("success");
    await settle();
    expect(gate.state()).toMatchObject({ circuit: "closed", failedAt: null });
    await call(gate, "success");
  });

  it("stays open when the probe fails", async () => {
    const gate = await opened();
    vi.setSystemTime(10_000);
    await call(gate, down);
    expect(gate.state()).toMatchObject({ circuit: "open", failedAt: 10_000 });
    await expect(gate.enter()).rejects.toBeInstanceOf(PartError);
  });

  it("stays open when the probe's asker left", async () => {
    const gate = await opened();
    vi.setSystemTime(10_000);
    await call(gate, "undecided");
    expect(gate.state().circuit).toBe("open");
  });

  it("probes seldom during a long outage, and not in step", async () => {
    const probesOf = async () => {
      vi.setSystemTime(0);
      const gate = await opened();
      const times: number[] = [];
      for (let second = 1; second <= 3_600; second++) {
        vi.setSystemTime(second * 1_000);
        const leave = await gate.enter().catch(() => null);
        if (!leave) continue;
        times.push(second);
        leave(down);
        await settle();
      }
      return times;
    };
    const [one, other] = [await probesOf(), await probesOf()];
    expect(one.length).toBeLessThan(3_600 / 4);
    expect(one.length).toBeGreaterThan(100);
    expect(one).not.toEqual(other);
  });
});

describe("a provider that asks to be left alone", () => {
  it("is, for as long as it asked", async () => {
    const gate = createCallGate();
    await call(gate, new RetryLaterError("rate-limited", 30_000, "HTTP 429"));
    vi.setSystemTime(29_999);
    expect(gate.state().circuit).toBe("open");
    await expect(gate.enter()).rejects.toMatchObject({ reason: "rate-limited" });
    vi.setSystemTime(30_000);
    await call(gate, "success");
  });

  it("is not for longer than five minutes", async () => {
    const gate = createCallGate();
    await call(gate, new RetryLaterError("rate-limited", 86_400_000, "HTTP 429"));
    vi.setSystemTime(300_000);
    await call(gate, "success");
  });
});

describe("a busy endpoint", () => {
  it("runs so many calls at a time, lets so many wait, and refuses the rest", async () => {
    const gate = createCallGate({ maxRunning: 1, maxWaiting: 1 });
    const leave = await gate.enter();
    const second = gate.enter();
    await expect(gate.enter()).rejects.toMatchObject({ reason: "rate-limited" });
    expect(gate.state()).toMatchObject({ running: 1, waiting: 1 });
    leave("success");
    (await second)("success");
    await settle();
    expect(gate.state()).toMatchObject({ running: 0, waiting: 0 });
  });

  it("does not let those who waited into a circuit that opened meanwhile", async () => {
    const gate = createCallGate({ maxRunning: 1 });
    await call(gate, down);
    await call(gate, down);
    const leave = await gate.enter();
    const waiting = gate.enter();
    leave(down);
    await expect(waiting).rejects.toMatchObject({ reason: "unavailable" });
  });
});
