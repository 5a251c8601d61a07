import { serveStatic } from "@hono/node-server/serve-static";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnvironment } from "../middleware/app-environment.ts";

/** The widget, the demo page and the site owner's studio, as `npm run build` left them in `root`. */
export function routeSite(app: OpenAPIHono<AppEnvironment>, root: string): void {
  app.get(
    "/*",
    serveStatic<AppEnvironment>({
      root,
      rewriteRequestPath: (path) => (path === "/studio" ? "/studio.html" : path),
      // The build leaves a .br and a .gz beside each file: nothing is compressed while someone waits.
      precompressed: true,
      onFound: (path, context) => {
        const isHashed = path.includes("/chunks/");
        context.header("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
      },
    }),
  );
}
