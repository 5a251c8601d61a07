import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { inRepository, sampleKnowledge } from "./repository.ts";

export interface ServerProcess {
  child: ChildProcess;
  /** Everything written so far. */
  stdout(): string;
  stderr(): string;
  /** Resolves with the exit code; null when a signal ended it. */
  exited: Promise<number | null>;
}

export interface ListeningServer extends ServerProcess, AsyncDisposable {
  url: string;
}

/** Runs `node server/main.ts` with these settings and nothing else of the environment. */
export function spawnServer(settings: Record<string, string>): ServerProcess {
  const child = spawn(process.execPath, [inRepository("server", "main.ts")], {
    cwd: inRepository(),
    env: { PATH: process.env.PATH ?? "", KNOWLEDGE_DIR: sampleKnowledge, PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const exited = once(child, "close").then(([code]) => (typeof code === "number" ? code : null));
  return { child, exited, stdout: () => stdout, stderr: () => stderr };
}

/** Starts the server and waits until it listens; disposing kills it. */
export async function startServer(settings: Record<string, string>): Promise<ListeningServer> {
  const server = spawnServer(settings);
  const port = await new Promise<string>((resolve, reject) => {
    server.child.stdout?.on("data", () => {
      const found = /http:\/\/127\.0\.0\.1:(\d+)\/ask/.exec(server.stdout())?.[1];
      if (found) resolve(found);
    });
    void server.exited.then((code) => reject(new Error(`exited with ${code}: ${server.stderr()}`)));
  });
  return {
    ...server,
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.child.kill("SIGKILL");
      await server.exited;
    },
  };
}
