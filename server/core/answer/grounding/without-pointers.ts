/** Points at the steps that stand on screen below the sentence, as the prompt asks for, and claims nothing. */
const pointers: Readonly<Record<string, RegExp>> = {
  en: /\b(?:with|in|by following|following) the steps (?:shown |listed )?(?:below|that follow),? (?:you (?:can )?)?|\bthe steps (?:shown |listed )?(?:below|that follow) (?:help you(?: to)?|show (?:you )?how to|let you|are to)\b|\bthe steps (?:shown |listed )?(?:below|that follow)(?= (?:begin|start))/giu,
  ja: /(?:以下|次|下|下記)の手順(?:で(?:は)?|に沿って|に従って|のとおり(?:に)?)、?|^(?:以下|次|下|下記)に(?:示す|示した|挙げる|並べる|ある)(?:の|手順)は、?|(?<=^(?:以下|次|下|下記)に.*)(?:ための)?手順です/gu,
};

/** A sentence without what only points at the steps shown with it. */
export function withoutPointers(sentence: string, language: string): string {
  const pattern = pointers[language.split("-")[0] ?? ""];
  return pattern ? sentence.replace(pattern, "") : sentence;
}
