// `npm run soak:llm`: two minutes of asking while half of the model's replies are faults. Fails when an ask gets anything
// but a schema-valid 200, when the circuit never opened or never healed, or when the heap keeps growing.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Script } from "../support/scripted-llm/exchange.ts";
import { faithful } from "../support/scripted-llm/faithful.ts";
import * as scripts from "../support/scripted-llm/scripts.ts";
import { startScriptedLlm } from "../support/scripted-llm/start-scripted-llm.ts";
import { serveShirube } from "../support/serve-shirube.ts";

const [seconds, firstHeapSecond, clients, mostGrowth] = [Number(process.argv[2] ?? 120), 30, 4, 1.1];
const questions = ["What does Internal Server Error mean in ChatGPT?", "Internal Server Errorってどういう意味？"];

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const heapAfterCollection = () => {
  for (let round = 0; round < 3; round++) collectGarbage();
  return process.memoryUsage().heapUsed;
};

const healthy = scripts.good((request) => [faithful(request)], { tokenDelayMs: 2 });
const faults: readonly Script[] = [
  scripts.reset,
  scripts.hang,
  scripts.http(500),
  scripts.http(503),
  scripts.http(401),
  scripts.html200,
  scripts.emptyChoices,
  scripts.malformedSseLine,
  scripts.toolCall,
  scripts.cutFin(["Half a sen"]),
  scripts.cutRst(["Half a sen"]),
  scripts.stall(["Half a sen"]),
  scripts.slowDrip(50),
  scripts.endless(),
  scripts.hugeLine(3),
];
const pick = <T>(list: readonly T[]) => list[Math.floor(Math.random() * list.length)] as T;

const llm = await startScriptedLlm({ chat: (exchange) => (Math.random() < 0.5 ? healthy : pick(faults))(exchange) });
const shirube = await serveShirube({
  OPENAI_BASE_URL: llm.baseUrl,
  OPENAI_MODEL: "scripted",
  LLM_FIRST_TOKEN_TIMEOUT_MS: "400",
  LLM_IDLE_TIMEOUT_MS: "400",
  LLM_TOTAL_TIMEOUT_MS: "1000",
});

const endAt = Date.now() + seconds * 1_000;
const modes: Record<string, number> = {};
const circuits: string[] = [];
const failed: string[] = [];

async function askUntilTheEnd(): Promise<void> {
  while (Date.now() < endAt) {
    try {
      const { mode } = await shirube.ask({ question: pick(questions) });
      modes[mode] = (modes[mode] ?? 0) + 1;
    } catch (error) {
      failed.push(String(error));
    }
    // What the scripted server remembers is not ours to measure.
    llm.exchanges.length = 0;
    shirube.logLines.length = 0;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function watchCircuit(): Promise<void> {
  while (Date.now() < endAt) {
    const ready = (await (await fetch(`${shirube.url}/readyz`)).json()) as {
      llm: { endpoints: { circuit: string }[] };
    };
    const circuit = ready.llm.endpoints[0]?.circuit ?? "";
    if (circuits.at(-1) !== circuit) circuits.push(circuit);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const heaps: number[] = [];
setTimeout(() => heaps.push(heapAfterCollection()), firstHeapSecond * 1_000);
await Promise.all([...Array.from({ length: clients }, askUntilTheEnd), watchCircuit()]);
heaps.push(heapAfterCollection());

const asked = Object.values(modes).reduce((sum, count) => sum + count, 0);
const opened = circuits.filter((circuit) => circuit === "open").length;
const healed = circuits.filter((circuit, index) => circuit === "closed" && index > 0).length;
const growth = (heaps.at(-1) ?? 0) / (heaps[0] ?? 1);
console.log(`${asked} asks answered ${JSON.stringify(modes)}, ${failed.length} failed`, failed.slice(0, 3));
console.log(`circuit opened ${opened} times, healed ${healed} times`);
console.log(
  `heap after collection: ${heaps.map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`).join(" -> ")}, x ${growth.toFixed(3)}`,
);
process.exitCode = failed.length === 0 && opened > 0 && healed > 0 && growth <= mostGrowth ? 0 : 1;
await shirube[Symbol.asyncDispose]();
await llm.close();
