import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { KnowledgeIssue } from "../../core/knowledge/check-knowledge.ts";

export type Parsed<T> = { ok: true; value: T } | { ok: false; issues: KnowledgeIssue[] };

/** Reads YAML against a schema; every problem with its path and line. `firstLine` is where the YAML starts in its file. */
export function parseYaml<T>(
  source: string,
  schema: z.ZodType<T>,
  { path, firstLine = 1 }: { path: string; firstLine?: number },
): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, schema: "core" });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0)
    return {
      ok: false,
      issues: document.errors.map((error) => ({
        path,
        line: lineAt(error.pos[0]),
        reason: `not YAML: ${error.message.split("\n")[0]}`,
      })),
    };
  let value: unknown;
  try {
    // Aliases are refused: a few lines of them can stand for gigabytes.
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return { ok: false, issues: [{ path, line: firstLine, reason: "not YAML: aliases (*name) are not allowed" }] };
  }
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    issues: result.error.issues.map((issue) => {
      const keys = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
      return { path, line: lineOf(keys), reason: `${keys.join(".") || "front matter"}: ${issue.message}` };
    }),
  };

  /** Line of the nearest node that exists on the way to a key. */
  function lineOf(keys: readonly (string | number)[]): number {
    for (let length = keys.length; length > 0; length--) {
      const node = document.getIn(keys.slice(0, length), true);
      if (isRanged(node)) return lineAt(node.range[0]);
    }
    return firstLine;
  }
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
