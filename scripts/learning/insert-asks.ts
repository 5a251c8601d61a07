import { Document, isScalar, isSeq, parseDocument } from "yaml";

const frontMatter = /^(?<open>\uFEFF?---\r?\n)(?<yaml>[\s\S]*?\r?\n)(?=---\r?\n)/;

/**
 * Adds ways of asking to an article's file, at the end of its `asks`. Every other byte of the file stays, comments
 * included. What is there already is not added again.
 *
 * @throws Error when the file has no `asks` list to add to
 */
export function insertAsks(source: string, asks: readonly string[]): string {
  const parts = frontMatter.exec(source)?.groups;
  if (parts?.open === undefined || parts.yaml === undefined) throw new Error("the file has no front matter");
  const { open, yaml } = parts;
  const list = parseDocument(yaml, { schema: "core" }).get("asks", true);
  if (!isSeq(list)) throw new Error("the front matter has no list of asks");
  const known = new Set(list.items.map((item) => (isScalar(item) ? String(item.value) : "")));
  const fresh = [...new Set(asks)].filter((ask) => !known.has(ask));
  const last = list.items.at(-1);
  if (fresh.length === 0) return source;
  if (list.flow || !isScalar(last) || !last.range) throw new Error("asks must be a list with a line for each");
  const newline = yaml.includes("\r\n") ? "\r\n" : "\n";
  const lineStart = yaml.lastIndexOf("\n", last.range[0]) + 1;
  const indent = /^\s*/.exec(yaml.slice(lineStart))?.[0] ?? "";
  const end = yaml.indexOf("\n", last.range[1] - 1) + 1;
  const lines = fresh.map((ask) => `${indent}- ${written(ask)}${newline}`).join("");
  const at = open.length + end;
  return source.slice(0, at) + lines + source.slice(at);
}

/** One line of YAML, quoted where it has to be. */
function written(ask: string): string {
  return new Document(ask.replace(/\s+/g, " ")).toString({ lineWidth: 0 }).trimEnd();
}
