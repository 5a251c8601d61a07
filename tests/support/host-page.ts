import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

export interface HostPage {
  url: string;
  close(): Promise<void>;
}

const built = join(import.meta.dirname, "../../dist/widget");
const contentTypes: Record<string, string> = { ".js": "text/javascript" };

/**
 * Somebody else's page with the widget on it. The script comes from the Shirube server at `endpoint`, or, where `own`
 * names a folder of this page's origin, from there together with the English `bundle`; it is the build in `folder`.
 */
export const startHostPage = async (
  endpoint: string,
  { own = "", bundle = "", folder = built } = {},
): Promise<HostPage> => {
  const script = own ? `${own}/shirube.js` : `${endpoint}/shirube.js`;
  const bundles = bundle ? ` bundle-src="${own}/bundle"` : "";
  const page = `<!doctype html><html lang="en"><title>Host</title><script type="module" src="${script}"></script>
    <shirube-chat endpoint="${endpoint}"${bundles}></shirube-chat>`;
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    if (path === "/") return response.writeHead(200, { "content-type": "text/html" }).end(page);
    if (bundle && path === `${own}/bundle/en.json`)
      return response.writeHead(200, { "content-type": "application/json" }).end(bundle);
    try {
      const content = await readFile(join(folder, normalize(path.slice(own.length))));
      response.writeHead(200, { "content-type": contentTypes[extname(path)] ?? "text/plain" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
