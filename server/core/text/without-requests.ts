/**
 * How one asks in Japanese, whatever it is about. Its kanji would count as content: 教えて would find 教育, 知りたい 通知.
 */
const requests =
  /(?:(?:方法|仕方|やり方)(?:を|が|について)?)?(?:(?:教え|おしえ)て(?:くだ|下)?|知りたい)|[お御]?願い(?=[しいた致申])|(?:[お御]?聞き|[お御]?伺い|質問)したい|どう(?:すれば|したら)(?:よい|いい|良い|よろし|宜し)?/gu;

export function withoutRequests(text: string): string {
  return text.replace(requests, " ");
}
