import { describe, expect, it } from "vitest";
import { type Generation, PartError } from "../../../../server/core/ports.ts";
import { readWithDeadlines } from "../../../../server/core/resilience/read-with-deadlines.ts";
import { createManualClock, type ManualClock } from "../../../support/manual-clock.ts";

const deadlines = { firstTokenMs: 400, idleMs: 300, totalMs: 900 };

/** A generation that gives each text after its delay and then ends, hangs or throws; it counts its stops. */
function scripted(
  clock: ManualClock,
  texts: [delayMs: number, text: string][],
  ending: "end" | "hang" | Error = "end",
) {
  let stops = 0;
  async function* chunks() {
    for (const [delayMs, text] of texts) {
      if (delayMs > 0) await new Promise<void>((resolve) => void clock.after(delayMs, resolve));
      yield text;
    }
    if (ending instanceof Error) throw ending;
    if (ending === "hang") await new Promise(() => {});
  }
  const stop = () => {
    stops += 1;
  };
  const generation: Generation = { chunks: chunks(), stop };
  return { generation, stops: () => stops };
}

/** Reads in the background; `result()` tells what has come so far and how it ended. */
function start(generation: Generation, clock: ManualClock, signal?: AbortSignal) {
  const texts: string[] = [];
  let ending: unknown = "still reading";
  (async () => {
    for await (const text of readWithDeadlines(generation, clock, deadlines, signal)) texts.push(text);
  })().then(
    () => {
      ending = "ended";
    },
    (error: unknown) => {
      ending = error;
    },
  );
  return { result: () => ({ texts, ending }) };
}

const timeout = expect.objectContaining({ name: "PartError", part: "llm", reason: "timeout" });

describe("readWithDeadlines", () => {
  it("passes on what comes in time and leaves no timer", async () => {
    const clock = createManualClock();
    const { generation, stops } = scripted(clock, [
      [399, "a"],
      [299, "b"],
      [0, "c"],
    ]);
    const reading = start(generation, clock);
    await clock.advance(1_000);
    expect(reading.result()).toEqual({ texts: ["a", "b", "c"], ending: "ended" });
    expect(stops()).toBe(1);
    expect(clock.waiting()).toBe(0);
  });

  it("does not wait longer than the first deadline for the first text", async () => {
    const clock = createManualClock();
    const { generation, stops } = scripted(clock, [], "hang");
    const reading = start(generation, clock);
    await clock.advance(399);
    expect(reading.result().ending).toBe("still reading");
    await clock.advance(1);
    expect(reading.result()).toEqual({ texts: [], ending: timeout });
    expect(stops()).toBe(1);
    expect(clock.waiting()).toBe(0);
  });

  it("does not wait longer than the idle deadline after a text", async () => {
    const clock = createManualClock();
    const { generation, stops } = scripted(clock, [[100, "a"]], "hang");
    const reading = start(generation, clock);
    await clock.advance(399);
    expect(reading.result().ending).toBe("still reading");
    await clock.advance(1);
    expect(reading.result()).toEqual({ texts: ["a"], ending: timeout });
    expect(stops()).toBe(1);
  });

  it("does not read longer than the total deadline from a lively model", async () => {
    const clock = createManualClock();
    const { generation, stops } = scripted(
      clock,
      Array.from({ length: 50 }, () => [100, "x"]),
    );
    const reading = start(generation, clock);
    await clock.advance(900);
    const { texts, ending } = reading.result();
    expect(texts.length).toBeGreaterThanOrEqual(8);
    expect(ending).toEqual(timeout);
    expect(stops()).toBe(1);
  });

  it("does not take a source that is always ready for one that is in time", async () => {
    const clock = createManualClock();
    const { generation } = scripted(
      clock,
      Array.from({ length: 10 }, () => [0, "x"]),
    );
    const reader = readWithDeadlines(generation, clock, deadlines);
    await reader.next();
    await clock.advance(900);
    await expect(reader.next()).rejects.toEqual(timeout);
  });

  it("does not take empty texts for signs of life", async () => {
    const clock = createManualClock();
    const { generation } = scripted(
      clock,
      Array.from({ length: 20 }, () => [100, ""]),
    );
    const reading = start(generation, clock);
    await clock.advance(400);
    expect(reading.result()).toEqual({ texts: [], ending: timeout });
  });

  it("passes on the generation's own error and stops it", async () => {
    const clock = createManualClock();
    const error = new PartError("llm", "rate-limited");
    const { generation, stops } = scripted(clock, [[0, "a"]], error);
    const reading = start(generation, clock);
    await clock.advance(0);
    expect(reading.result()).toEqual({ texts: ["a"], ending: error });
    expect(stops()).toBe(1);
    expect(clock.waiting()).toBe(0);
  });

  it("ends quietly and stops the generation when the asker leaves", async () => {
    const clock = createManualClock();
    const leaving = new AbortController();
    const { generation, stops } = scripted(clock, [[0, "a"]], "hang");
    const reading = start(generation, clock, leaving.signal);
    await clock.advance(10);
    leaving.abort();
    await clock.advance(0);
    expect(reading.result()).toEqual({ texts: ["a"], ending: "ended" });
    expect(stops()).toBe(1);
    expect(clock.waiting()).toBe(0);
  });

  it("reads nothing for an asker who has left already", async () => {
    const clock = createManualClock();
    const { generation, stops } = scripted(clock, [[0, "a"]]);
    const reading = start(generation, clock, AbortSignal.abort());
    await clock.advance(0);
    expect(reading.result()).toEqual({ texts: [], ending: "ended" });
    expect(stops()).toBe(1);
  });

  it("stops the generation when the reader leaves the loop", async () => {
    const clock = createManualClock();
    const { generation, stops } = scripted(clock, [[0, "a"]], "hang");
    for await (const _ of readWithDeadlines(generation, clock, deadlines)) break;
    expect(stops()).toBe(1);
    expect(clock.waiting()).toBe(0);
  });

  it("leaves no unhandled rejection when the generation fails after the deadline", async () => {
    const clock = createManualClock();
    const unhandled: unknown[] = [];
    const listen = (error: unknown) => void unhandled.push(error);
    process.on("unhandledRejection", listen);
    async function* chunks(): AsyncGenerator<string> {
      await new Promise<void>((resolve) => void clock.after(500, resolve));
      throw new PartError("llm", "unavailable");
    }
    const reading = start({ chunks: chunks(), stop: () => {} }, clock);
    await clock.advance(1_000);
    process.off("unhandledRejection", listen);
    expect(reading.result().ending).toEqual(timeout);
    expect(unhandled).toEqual([]);
  });
});
