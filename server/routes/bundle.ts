import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { contractVersion, PageBundle } from "../contract/bundle.ts";
import type { KnowledgeBase } from "../core/answer/knowledge-base.ts";
import { AskError } from "../core/errors.ts";
import { makePageBundle } from "../core/offline/page-bundle.ts";
import type { AppEnvironment } from "../middleware/app-environment.ts";
import { problemContent } from "./problem-content.ts";

const route = createRoute({
  method: "get",
  path: "/bundle/{file}",
  summary: "What a page needs to answer in one language without a server",
  request: {
    params: z.object({
      file: z
        .string()
        .max(40)
        .describe("A language and `.json`, e.g. `ja.json`; `default.json` for the knowledge's first."),
    }),
  },
  responses: {
    200: { description: "The bundle", content: { "application/json": { schema: PageBundle } } },
    ...problemContent(404),
  },
});

/** A week in which a page that was here before gets its script from the browser's cache when this server is down. */
const staleSeconds = 604_800;

type Bytes = Uint8Array<ArrayBuffer>;

/** A bundle in every encoding it is sent in, packed once. */
interface PackedBundle {
  etag: string;
  encodings: { br: Bytes; gzip: Bytes; identity: Bytes };
}

export interface BundleOptions {
  base: KnowledgeBase;
  handoffUrl: string | null;
}

/** `GET /bundle/{language}.json`, and the cache rule that lets the widget's script outlive its server. */
export function routeBundle(app: OpenAPIHono<AppEnvironment>, { base, handoffUrl }: BundleOptions): void {
  const { languages } = base.knowledge;
  const packed = new Map<string, PackedBundle>();
  app.openAPIRegistry.registerPath(route);
  app.get("/bundle/:file", (context) => {
    const name = /^(.+)\.json$/.exec(context.req.param("file"))?.[1];
    const language = name === "default" ? languages[0] : name;
    if (!language || !languages.includes(language)) throw new AskError("not-found");
    const bundle =
      packed.get(language) ?? pack(makePageBundle(base, language, { contract: contractVersion, handoffUrl }));
    packed.set(language, bundle);
    const headers = { ETag: bundle.etag, "Cache-Control": "no-cache", Vary: "Accept-Encoding" };
    if (context.req.header("If-None-Match") === bundle.etag) return context.body(null, 304, headers);
    const accepted = context.req.header("Accept-Encoding") ?? "";
    const encoding = (["br", "gzip"] as const).find((name) => accepted.includes(name)) ?? "identity";
    return context.body(bundle.encodings[encoding], 200, {
      ...headers,
      "Content-Type": "application/json",
      ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
    });
  });
  app.use("/shirube.js", async (context, next) => {
    await next();
    context.header("Cache-Control", `public, max-age=0, stale-while-revalidate=${staleSeconds}`);
  });
}

function pack(bundle: object): PackedBundle {
  const identity = Buffer.from(JSON.stringify(bundle));
  const etag = `"${createHash("sha256").update(identity).digest("base64url").slice(0, 22)}"`;
  const encodings = { br: brotliCompressSync(identity), gzip: gzipSync(identity), identity };
  return { etag, encodings };
}
