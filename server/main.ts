import { serve } from "@hono/node-server";
import { compose } from "./compose.ts";
import { readConfig } from "./config.ts";

/** Time that running answers get to finish after a stop signal. */
const drainMs = 10_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const { app, close, log } = await compose(config);

  const server = serve({ fetch: app.fetch, port: config.PORT, hostname: config.HOST }, ({ port }) => {
    const host = config.HOST.includes(":") ? `[${config.HOST}]` : config.HOST;
    log.info({ port }, "listening");
    console.log(
      `\n  Shirube is up.\n    demo page  http://${host}:${port}/\n    studio     http://${host}:${port}/studio\n    API        http://${host}:${port}/ask\n    contract   http://${host}:${port}/openapi.json\n`,
    );
  });
  server.on("error", (error) => {
    console.error(`Cannot listen on ${config.HOST}:${config.PORT}: ${"code" in error ? error.code : error.message}`);
    process.exit(1);
  });

  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(0), drainMs).unref();
    server.close(async () => {
      await close();
      process.exit(0);
    });
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);

  // Nothing that arrives may end the process: what nobody awaited is logged, and serving goes on.
  process.on("unhandledRejection", (reason) => log.error({ error: String(reason) }, "unhandled rejection"));
}

main().catch((error: unknown) => {
  // What the operator has to mend is told as it is; anything else is ours, and its stack helps to find it.
  const isTold = error instanceof Error && ["ConfigError", "KnowledgeError", "PartError"].includes(error.name);
  console.error(isTold ? error.message : error);
  process.exit(1);
});
