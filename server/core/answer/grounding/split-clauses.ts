const breaks: Record<string, RegExp> = {
  ja: /[、。，．！？\n]|(?<=[てで])から|(?<=[たるい])(?:ので|ため|けれど|のに|が)(?=、)|(?<=[るたい])と(?=[\p{Script=Han}\p{Script=Katakana}])/u,
  en: /[,;:.!?\n](?:\s|$)|\b(?:but|because|although|while|since|so that|and|which)\b/u,
};

/** The clauses of a normalized text: the smallest parts that say something each. Roughly, by marks and conjunctions. */
export function splitClauses(text: string, language: string): string[] {
  const pattern = breaks[language.split("-")[0] ?? ""] ?? /[、。，,;:!?\n]/u;
  return text
    .split(pattern)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}
