import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface RealServer {
  url: string;
  port: number;
  dataDirectory: string;
  /** The same server again, on the same port and data; nothing where it runs. */
  start(): Promise<void>;
  /** As a crash or a power cut ends it: no goodbye. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

const main = join(import.meta.dirname, "../../server/main.ts");

/** `node server/main.ts` as users start it, in its own process, with its own data folder. */
export const startRealServer = async (environment: Record<string, string> = {}): Promise<RealServer> => {
  const dataDirectory = await mkdtemp(join(tmpdir(), "shirube-data-"));
  let port = 0;
  let child: ChildProcess | null = null;

  const isRunning = (): boolean => child !== null && child.exitCode === null && child.signalCode === null;
  const start = async (): Promise<void> => {
    if (isRunning()) return;
    const { OPENAI_API_KEY: _key, OPENAI_MODEL: _model, OPENAI_BASE_URL: _url, ...inherited } = process.env;
    const settings = {
      LOG_LEVEL: "error",
      RATE_LIMIT_PER_MINUTE: "0",
      ALLOWED_ORIGINS: "*",
      DATA_DIR: dataDirectory,
      PORT: String(port),
    };
    const started = spawn(process.execPath, [main], { env: { ...inherited, ...settings, ...environment } });
    child = started;
    port = await new Promise<number>((resolve, reject) => {
      let output = "";
      const read = (text: Buffer): void => {
        output += text.toString();
        const found = /API\s+http:\/\/[^:]+:(\d+)\//.exec(output)?.[1];
        if (found) resolve(Number(found));
      };
      started.stdout.on("data", read);
      started.stderr.on("data", read);
      started.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${output}`)));
    });
  };
  const kill = async (): Promise<void> => {
    if (!child || !isRunning()) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  };

  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    dataDirectory,
    start,
    kill,
    close: async () => {
      await kill();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
};
