/**
 * One spelling for what people type in many: NFKC (full-width Latin, half-width kana), lower case, one kind of
 * quotation mark, apostrophe and dash, runs of the same sign cut to two, white space to one blank. Offsets do not
 * survive: use it for matching, never for quoting.
 */
export function normalize(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/[〜～]/g, "~")
    .replace(/ー{2,}/g, "ー")
    .replace(/([!?.…。、！？])\1{2,}/g, "$1$1")
    .replace(/(\p{L})\1{3,}/gu, "$1$1")
    .replace(/\s+/g, " ")
    .trim();
}
