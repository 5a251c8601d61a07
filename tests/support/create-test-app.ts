import { compose } from "../../server/compose.ts";
import { readConfig } from "../../server/config.ts";
import { Answer } from "../../server/contract/answer.ts";
import type { AskRequest } from "../../server/contract/ask.ts";
import { Problem } from "../../server/contract/problem.ts";
import { createRecordingLog, type LogLine } from "./recording-log.ts";
import { sampleKnowledge } from "./repository.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

export interface TestApp extends AsyncDisposable {
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Sends a body as JSON; a string goes as it is. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Asks, expects 200, and proves that the answer fits the contract. */
  ask(body: AskRequest): Promise<Answer>;
  /** Asks, expects `status`, and proves that the refusal is a problem of the contract. */
  refused(body: unknown, status: number): Promise<Problem>;
  dataDir: string;
  logLines: LogLine[];
}

/**
 * The whole product over the knowledge it ships, without a port: what `compose` makes of these settings. Without
 * `DATA_DIR` it keeps its data in a folder of its own, which goes with it.
 */
export async function createTestApp(settings: Record<string, string> = {}): Promise<TestApp> {
  const folder = settings.DATA_DIR === undefined ? await createTemporaryFolder() : null;
  const dataDir = settings.DATA_DIR ?? folder?.path ?? "";
  const { log, lines } = createRecordingLog();
  const config = readConfig({
    KNOWLEDGE_DIR: sampleKnowledge,
    RATE_LIMIT_PER_MINUTE: "0",
    DATA_DIR: dataDir,
    ...settings,
  });
  const { app, close } = await compose(config, log);
  const request = async (path: string, init?: RequestInit) => await app.request(path, init);
  const post: TestApp["post"] = (path, body, headers = {}) =>
    request(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  return {
    request,
    post,
    async ask(body) {
      const response = await post("/ask", body);
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
      return Answer.parse(await response.json());
    },
    async refused(body, status) {
      const response = await post("/ask", body);
      const text = await response.text();
      if (response.status !== status) throw new Error(`${response.status} instead of ${status}: ${text.slice(0, 200)}`);
      return Problem.parse(JSON.parse(text));
    },
    dataDir,
    logLines: lines,
    async [Symbol.asyncDispose]() {
      await close();
      await folder?.[Symbol.asyncDispose]();
    },
  };
}
