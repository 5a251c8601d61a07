import { once } from "node:events";
import { cp, mkdir, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { build } from "vite";
import { buildWidgetIfChanged } from "../../../scripts/build-widget.ts";
import { compressFiles } from "../../../scripts/widget/compress-files.ts";
import { compose } from "../../../server/compose.ts";
import { readConfig } from "../../../server/config.ts";
import { inRepository, sampleKnowledge } from "../../support/repository.ts";
import { createTemporaryFolder } from "../../support/temporary-folder.ts";
import { type Contestant, contestants } from "./contestants.ts";

export interface Served extends AsyncDisposable {
  url: string;
}

/** A page of each contestant at `/<name>.html`, its files in brotli, and the real server's routes beside them. */
export const serveContestants = async (): Promise<Served> => {
  const folder = await createTemporaryFolder();
  const site = join(folder.path, "site");
  await mkdir(site);
  await buildWidgetIfChanged();
  await cp(inRepository("dist", "widget"), site, { recursive: true });
  await bundle("floor", site);
  await bundle("deep-chat", site);
  for (const contestant of contestants) await writeFile(join(site, `${contestant.name}.html`), pageOf(contestant));
  await compressFiles(site);

  const settings = { KNOWLEDGE_DIR: sampleKnowledge, DATA_DIR: join(folder.path, "data"), RATE_LIMIT_PER_MINUTE: "0" };
  const { app: shirube, close } = await compose(readConfig({ ...settings, LOG_LEVEL: "silent" }));
  const app = new Hono();
  app.use(serveStatic({ root: site, precompressed: true }));
  app.route("/", shirube);
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await close();
      await folder[Symbol.asyncDispose]();
    },
  };
};

/** One minified file, as a site's own bundler would make it. */
const bundle = (name: string, outDir: string): Promise<unknown> =>
  build({
    configFile: false,
    mode: "production",
    logLevel: "warn",
    resolve: { conditions: ["module", "browser", "production"] },
    build: {
      target: "es2022",
      outDir,
      emptyOutDir: false,
      lib: { entry: join(import.meta.dirname, `${name}.ts`), formats: ["es"] },
      rolldownOptions: { output: { minify: true, entryFileNames: `${name}.js`, codeSplitting: false } },
    },
  });

const pageOf = ({ name, tag }: Contestant): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>
<link rel="icon" href="data:,">
<script type="module" src="/${name}.js"></script>
<h1>A page with a chat on it</h1>
${tag}
</html>`;
