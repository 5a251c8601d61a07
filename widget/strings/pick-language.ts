/** The value written for a BCP 47 tag's language, `en` where there is none. */
export const pickLanguage = <Value>(values: { en: Value } & Record<string, Value>, tag: string): Value => {
  const language = tag.toLowerCase().split("-")[0] ?? "";
  return (Object.hasOwn(values, language) ? values[language] : undefined) ?? values.en;
};
