import { expect, test } from "vitest";
import { createTurnQueue } from "../../../../server/core/conversation/turn-queue.ts";

const settle = () => new Promise<void>((resolve) => void setImmediate(resolve));

test("turns of one conversation run one at a time, in their order; each later one stops the one before", async () => {
  const turns = createTurnQueue();
  const told: string[] = [];
  const run = async (name: string) => {
    const leave = await turns.enter("c", () => void told.push(`stop ${name}`));
    told.push(`run ${name}`);
    return leave;
  };
  const leaveFirst = await run("1");
  const second = run("2");
  const third = run("3");
  await settle();
  expect(told).toEqual(["run 1", "stop 1", "stop 2"]);
  leaveFirst();
  const leaveSecond = await second;
  await settle();
  expect(told.at(-1)).toBe("run 2");
  leaveSecond();
  (await third)();
  expect(told.at(-1)).toBe("run 3");
});

test("turns of different conversations do not wait for each other", async () => {
  const turns = createTurnQueue();
  await turns.enter("a", () => expect.unreachable());
  await turns.enter("b", () => expect.unreachable());
});

test("a conversation that is at rest stops nobody", async () => {
  const turns = createTurnQueue();
  (await turns.enter("a", () => expect.unreachable()))();
  (await turns.enter("a", () => {}))();
});
