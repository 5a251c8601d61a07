/**
 * Makes text safe to stand between tags of a prompt: it can neither close its fence nor open another one, whichever
 * angle brackets it uses, and holds no characters that a person would not see but a model would read.
 */
export function fenceData(text: string): string {
  return text
    .replace(/[<＜﹤〈⟨]/g, "‹")
    .replace(/[>＞﹥〉⟩]/g, "›")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{C}\n\t]/gu, "");
}
