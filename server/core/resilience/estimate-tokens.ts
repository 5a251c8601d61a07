/** Characters of a Latin word that make one token, on average; other scripts have about one token a character. */
const latinCharactersPerToken = 4;

/** How many tokens a text costs, roughly and rather too many: each model counts in its own way. */
export function estimateTokens(text: string): number {
  const latin = text.match(/[\p{Script=Latin}\p{N}\p{P}\s]/gu)?.length ?? 0;
  return Math.ceil(latin / latinCharactersPerToken + ([...text].length - latin));
}
