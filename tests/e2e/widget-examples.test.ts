import { type ExecFileOptions, execFile } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { createAdaptorServer, type ServerType } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { Browser, Page } from "playwright-core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildPackage } from "../../scripts/build-package.ts";
import { buildWidgetIfChanged } from "../../scripts/build-widget.ts";
import { launchChromium, skipsChromium } from "../support/chromium.ts";
import { type RealServer, startRealServer } from "../support/real-server.ts";
import { inRepository } from "../support/repository.ts";

interface Manifest {
  modules: {
    declarations: { tagName: string; attributes: { name: string }[]; events: { name: string }[]; members: object[] }[];
  }[];
}

const runNode = (args: string[], options: ExecFileOptions = {}) => promisify(execFile)(process.execPath, args, options);
const vite = inRepository("node_modules", "vite", "bin", "vite.js");
const tsc = inRepository("node_modules", "typescript", "bin", "tsc");

/** Inside the repository, so that what the examples import beside the package is found in its node_modules. */
const makeProject = async (): Promise<string> => {
  await mkdir(inRepository("dist"), { recursive: true });
  const folder = await mkdtemp(inRepository("dist", "examples-"));
  await cp(inRepository("examples"), folder, { recursive: true });
  await buildPackage({ outDirectory: join(folder, "node_modules", "shirube-chat") });
  return folder;
};

describe("the npm package", () => {
  let folder: string;
  let packageFolder: string;

  beforeAll(async () => {
    folder = await makeProject();
    packageFolder = join(folder, "node_modules", "shirube-chat");
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("has nothing that publint would object to", async () => {
    const { messages, pkg } = await publint({ pkgDir: packageFolder, strict: true, pack: "npm" });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  test("its types are enough for a typed React page, without a package of ours beside it", async () => {
    await runNode([tsc, "-p", join(folder, "react")]);
    const wrong = (await readFile(join(folder, "react", "app.tsx"), "utf8")).replace("topicArticleId", "topicArticle");
    await writeFile(join(folder, "react", "wrong.tsx"), wrong);
    await expect(runNode([tsc, "-p", join(folder, "react")])).rejects.toThrow();
    await rm(join(folder, "react", "wrong.tsx"));
  }, 60_000);

  test("its manifest names the element, its attributes and its events", async () => {
    const manifest = JSON.parse(await readFile(join(packageFolder, "custom-elements.json"), "utf8")) as Manifest;
    const [element] = manifest.modules.flatMap(({ declarations }) => declarations);
    const source = await readFile(inRepository("widget", "shirube-chat.ts"), "utf8");
    const observed = JSON.parse(/observedAttributes = (\[.*?\])/.exec(source)?.[1] ?? "[]") as string[];
    expect(element?.tagName).toBe("shirube-chat");
    expect(element?.attributes.map(({ name }) => name)).toEqual(expect.arrayContaining(observed));
    expect(element?.events.map(({ name }) => name)).toEqual([
      "shirube-open",
      "shirube-close",
      "shirube-answer",
      "shirube-error",
    ]);
    const members = ["endpoint", "language", "inline", "open", "close", "ask", "reset"];
    expect(element?.members).toEqual(members.map((name) => expect.objectContaining({ name })));
  });
});

describe.skipIf(skipsChromium)("the examples, in Chromium", () => {
  let folder: string;
  let server: RealServer;
  let site: ServerType;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    await buildWidgetIfChanged();
    [folder, server, browser] = await Promise.all([makeProject(), startRealServer(), launchChromium()]);
    const plain = join(folder, "plain", "index.html");
    await writeFile(plain, (await readFile(plain, "utf8")).replaceAll("http://localhost:8787", server.url));
    const env = { ...process.env, NODE_ENV: "production", VITE_SHIRUBE: server.url };
    for (const name of ["react", "vue"])
      await runNode([vite, "build", "--logLevel", "error", "--base", "./", join(folder, name)], { env });
    site = createAdaptorServer({ fetch: new Hono().use(serveStatic({ root: folder })).fetch });
    site.listen(0, "127.0.0.1");
    await once(site, "listening");
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    site?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.context().close();
  });

  const open = async (path: string): Promise<void> => {
    await server.start();
    page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
    faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}${path}`);
  };

  test.each(["/plain/", "/react/dist/", "/vue/dist/"])(
    "%s: a button asks, the answer is shown with its sources, and the page hears of it",
    async (path) => {
      await open(path);
      await page.locator("#ask").click();
      await page.locator(".step .mark").first().click();
      await page.locator(".step blockquote").waitFor();
      await page.locator("#topic").getByText("internal-server-error").waitFor();
      expect(await page.getByRole("dialog", { name: "Help" }).count()).toBe(1);
    },
  );

  test("bundled anew by a site, it still goes on when its server is gone", async () => {
    await open("/react/dist/");
    const bundle = page.waitForResponse(/bundle\/en\.json/);
    const engine = page.waitForResponse(/engine-.*\.js/);
    await page.locator("#ask").click();
    await page.locator("#topic").getByText("internal-server-error").waitFor();
    await (await bundle).finished();
    await (await engine).finished();
    await server.kill();
    const first = await page.locator(".step strong").allTextContents();
    await page.getByRole("button", { name: "Still broken" }).click();
    await page.locator(".exchange").nth(1).locator(".step").first().waitFor();
    const next = await page.locator(".exchange").nth(1).locator(".step strong").allTextContents();
    expect(next.filter((title) => first.includes(title))).toEqual([]);
  });
});
