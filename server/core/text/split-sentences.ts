/**
 * Cuts a paragraph into sentences, as offsets into it: after 。！？ at once, after . ! ? only before white space or
 * the end (so `3.5` and `status.example.com` stay whole), never inside 「」 or 『』.
 */
export function splitSentences(paragraph: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  let depth = 0;
  for (let index = 0; index < paragraph.length; index++) {
    const char = paragraph.charAt(index);
    if ("「『（(".includes(char)) depth++;
    else if ("」』）)".includes(char)) depth = Math.max(0, depth - 1);
    const next = paragraph.charAt(index + 1);
    const ends = "。！？".includes(char)
      ? depth === 0
      : ".!?".includes(char) && depth === 0 && (next === "" || /\s/.test(next));
    if (ends) {
      push(start, index + 1);
      start = index + 1;
    }
  }
  push(start, paragraph.length);
  return sentences;

  function push(from: number, to: number) {
    const raw = paragraph.slice(from, to);
    const text = raw.trim();
    if (text === "") return;
    const lead = raw.length - raw.trimStart().length;
    sentences.push({ start: from + lead, end: from + lead + text.length });
  }
}
