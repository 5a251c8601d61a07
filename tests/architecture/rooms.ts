import type { Import } from "./read-imports.ts";

/** Path inside the repository → what the file imports. */
export type ImportGraph = ReadonlyMap<string, readonly Import[]>;

/** What one room may import: other rooms (`:type` = types only) and packages (`*` = any, also of the platform). */
interface Room {
  rooms: readonly string[];
  packages: readonly string[];
}

/** The arrows; a room may always import itself. One that is not named here may import nothing, and nobody may import it. */
const arrows: Readonly<Record<string, Room>> = {
  main: { rooms: ["compose", "config"], packages: ["*"] },
  compose: { rooms: ["config", "adapters", "app", "core"], packages: ["node:"] },
  config: { rooms: [], packages: ["zod"] },
  app: { rooms: ["middleware", "routes", "core:type"], packages: ["*"] },
  // Routes write problems the way the middleware does, and take its context type.
  routes: { rooms: ["core", "contract", "middleware"], packages: ["*"] },
  // The middleware turns the core's errors into problems.
  middleware: { rooms: ["contract", "core"], packages: ["*"] },
  adapters: { rooms: ["core", "contract:type"], packages: ["*"] },
  core: { rooms: ["contract:type"], packages: ["stemmer", "@orama/stemmers"] },
  contract: { rooms: [], packages: ["zod"] },
  widget: {
    // `core/offline` runs the whole pipeline in the page; the rooms under it come along.
    rooms: [
      "contract:type",
      "core/offline",
      "core/suggestions",
      "core/decision-tree",
      "core/knowledge:type",
      "core/text",
      "core/retrieval",
      "core/understanding",
      "core/conversation",
    ],
    packages: ["lit", "eventsource-parser"],
  },
  // A script composes for itself what it needs.
  scripts: { rooms: ["compose", "core", "config", "contract", "adapters"], packages: ["*"] },
};

const roomFiles: Readonly<Record<string, string>> = {
  "server/main.ts": "main",
  "server/compose.ts": "compose",
  // Half of composing, in a file of its own because scripts open a knowledge base without a server.
  "server/open-knowledge-base.ts": "compose",
  "server/config.ts": "config",
  "server/app.ts": "app",
};

/** The room a file stands in, e.g. `core/text`, `adapters/store`, `widget/state`. */
function roomOf(path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/"));
  return roomFiles[path] ?? folder.replace(/^server\//, "");
}

/** The file a relative import leads to, by its path inside the repository. */
export function resolveImport(from: string, specifier: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/"))
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  return parts.join("/");
}

/** Every import that no arrow allows, as `file -> target`. */
export function forbiddenImports(graph: ImportGraph): string[] {
  return [...graph].flatMap(([path, imports]) =>
    imports
      .filter((one) => !isAllowed(path, one))
      .map(({ specifier, isTypeOnly }) => {
        const target = specifier.startsWith(".") ? resolveImport(path, specifier) : specifier;
        return `${path} -> ${target}${isTypeOnly ? " (type)" : ""}`;
      }),
  );
}

function isAllowed(path: string, { specifier, isTypeOnly }: Import): boolean {
  const own = roomOf(path).split("/")[0] ?? "";
  const room = arrows[own];
  if (!room) return false;
  if (!specifier.startsWith("."))
    return room.packages.some((name) => (name === "*" ? specifier !== "(computed)" : isPartOf(specifier, name)));
  const target = roomOf(resolveImport(path, specifier));
  return [own, ...room.rooms].some((rule) => {
    const [name, kind] = rule.split(":");
    return (target === name || target.startsWith(`${name}/`)) && (kind !== "type" || isTypeOnly);
  });
}

function isPartOf(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(name.endsWith(":") ? name : `${name}/`);
}

/** Import circles between files, each told once, from its alphabetically first file. */
export function importCircles(graph: ImportGraph): string[] {
  const circles = new Set<string>();
  const done = new Set<string>();
  for (const path of [...graph.keys()].sort()) visit(path, []);
  return [...circles];

  function visit(path: string, way: readonly string[]): void {
    const start = way.indexOf(path);
    if (start >= 0) {
      const members = way.slice(start);
      const first = members.indexOf([...members].sort()[0] ?? path);
      circles.add([...members.slice(first), ...members.slice(0, first + 1)].join(" -> "));
      return;
    }
    if (done.has(path)) return;
    for (const { specifier } of graph.get(path) ?? [])
      if (specifier.startsWith(".")) visit(resolveImport(path, specifier), [...way, path]);
    done.add(path);
  }
}
