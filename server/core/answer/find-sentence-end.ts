const opening = new Set("「『（(【“《");
const closing = new Set("」』）)】”》");
const abbreviation = /(?:^|[\s(（])(?:e\.g|i\.e|cf|vs|approx|mr|mrs|ms|dr|no|fig|st|ca|\p{L}|\p{L}\.\p{L})$/iu;
const marker = "(?:\\[[^\\][\\n]{0,12}\\]|【[^【】\\n]{0,12}】|［[^［］\\n]{0,12}］)";
/** What belongs to a sentence behind its full stop: closing quotes, and one marker like [1], [1, 2], 【3】. */
const tail = new RegExp(`^["'”’」』）)]*(?<marker>\\s*${marker})?`, "u");
const leadingMarker = new RegExp(`^\\s*${marker}`, "u");
const unfinishedMarker = /^\s*[[【［][^\]】］\n]{0,12}$/u;

/** Where the marker ends that `text` begins with; null where there is none, "unknown" while more must come to tell. */
export function findMarkerEnd(text: string): number | "unknown" | null {
  return leadingMarker.exec(text)?.[0].length ?? (unfinishedMarker.test(text) ? "unknown" : null);
}

/**
 * Where the first sentence of `text` ends, the first marker behind it included; null while that cannot be told because
 * the next character has not come. Sentences end at 。！？ and the like, at . ! ? before white space, and at line breaks;
 * not inside quotes or brackets, and not in `3.5`, `status.example.com`, `e.g.` or the number of a list item.
 *
 * @param isLast nothing will follow `text`
 */
export function findSentenceEnd(text: string, { isLast = false }: { isLast?: boolean } = {}): number | null {
  let depth = 0;
  let inQuotes = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === "\n" && text.slice(0, index).trim() !== "") return index + 1;
    if (opening.has(character)) depth += 1;
    else if (closing.has(character)) depth = Math.max(0, depth - 1);
    else if (character === '"') inQuotes = !inQuotes;
    if (depth > 0 || inQuotes) continue;
    if (isFullStop(text, index) || isQuotedEnd(text, index)) return tailEnd(text, index + 1, isLast);
  }
  return null;
}

function isFullStop(text: string, index: number): boolean {
  const character = text.charAt(index);
  const next = text.charAt(index + 1);
  if ("。！？｡؟।۔．".includes(character)) return !/[。！？!?\d０-９]/u.test(next);
  if (!".!?…".includes(character)) return false;
  if (!/^(?:|[\s'”’」』）)[【［\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])$/u.test(next)) return false;
  const before = text.slice(0, index).trimStart();
  return character !== "." || !(abbreviation.test(before) || /^\d{1,3}$/.test(before));
}

/** `It says "Try again."` ends with its quote; `It says "Sorry!" and stops.` does not. */
function isQuotedEnd(text: string, index: number): boolean {
  if (!'"”'.includes(text.charAt(index)) || !/[.!?]/.test(text.charAt(index - 1))) return false;
  return /^(?:\s*$|\s*[[【［]|\s+\p{Lu})/u.test(text.slice(index + 1));
}

function tailEnd(text: string, from: number, isLast: boolean): number | null {
  const rest = text.slice(from);
  const found = tail.exec(rest);
  const end = found?.[0].length ?? 0;
  if (found?.groups?.marker !== undefined) return from + end;
  const after = rest.slice(end);
  const mayGoOn = after.trim() === "" || unfinishedMarker.test(after);
  return mayGoOn && !isLast ? null : from + end;
}
