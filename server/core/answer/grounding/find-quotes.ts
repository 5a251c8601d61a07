const quotes =
  /「([^「」]*(?:「[^「」]*」[^「」]*)*)」|『([^『』]*)』|“([^“”]*)”|"([^"]*)"|‘([^‘’]*)’(?!\p{L})|(?<![\p{L}\p{N}])'([^']+)'(?!\p{L})|«([^«»]*)»/gu;

/** The strings a text quotes, without their marks and the full stop inside them. */
export function findQuotes(text: string): string[] {
  return [...text.matchAll(quotes)]
    .map((match) => match.slice(1).find((quote) => quote !== undefined) ?? "")
    .map((quote) => quote.trim().replace(/[.,!?。、！？…]+$/u, ""))
    .filter((quote) => quote !== "");
}

/** The text with its quoted strings taken out. */
export function withoutQuotes(text: string): string {
  return text.replace(quotes, " ");
}
