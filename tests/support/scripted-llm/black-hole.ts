import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";

export interface BlackHole extends AsyncDisposable {
  baseUrl: string;
}

const listener = `require("node:net").createServer().listen({port:0,host:"127.0.0.1",backlog:1},function(){
  process.stdout.write(String(this.address().port)); })`;

/**
 * A base URL whose connections never come about: the process that listens there is stopped and its queue is full, so
 * that further SYN packets are dropped, as a firewall does it.
 */
export async function startBlackHole(): Promise<BlackHole> {
  const child = spawn(process.execPath, ["-e", listener], { stdio: ["ignore", "pipe", "ignore"] });
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  child.kill("SIGSTOP");
  const fillers: Socket[] = [];
  for (let isOpen = true; isOpen; ) {
    const filler = connect(Number(port), "127.0.0.1").on("error", () => {});
    fillers.push(filler);
    isOpen = await Promise.race([
      once(filler, "connect").then(() => true),
      new Promise<boolean>((resolve) => setTimeout(resolve, 200, false)),
    ]);
  }
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    async [Symbol.asyncDispose]() {
      for (const filler of fillers) filler.destroy();
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}
