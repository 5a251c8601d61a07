/**
 * A wish for another language ("in English, please", 「英語で」, "en español"), in any of the languages cues exist for.
 * The message itself already tells the language it is written in; such words are no topic.
 */
const languageNames =
  "english|inglés|ingles|英語|英文|영어|spanish|español|espanol|castellano|スペイン語|西班牙语|스페인어|japanese|japonés|日本語|日语|日文|일본어|chinese|chino|中国語|中文|汉语|普通话|중국어|korean|coreano|韓国語|韩语|韩文|한국어";

const request = new RegExp(
  `\\b(?:in|to|en|al)\\s+(?:${languageNames})\\b|(?:用|请用|改用|换成|说)\\s*(?:${languageNames})|(?:${languageNames})(?:で|に|を|로|으로)?\\s*(?:お願い|答え|話|回答|教え|書い|切り替え|말|답|대답|해 ?주|부탁|please|por favor|from now on)`,
  "iu",
);

export function asksForLanguage(clause: string): boolean {
  return request.test(clause);
}
