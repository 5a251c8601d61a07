/** Characters nobody sees (controls, zero width, direction, private use), and what broken decoding leaves behind. */
const invisible = /[^\P{C}]|[\uFFFD\u2028\u2029\u115F\u1160\u3164]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/u;
const markup = /[<>＜＞{}|\\`[\]]|\*\*|__|~~|^#{1,6}\s|&(?:#|\w+;)/u;
/** Scripts are refused with a blank before the colon too; "file:" is an English word as well. */
const scheme = /\b(?:https?|ftp|javascript|vbscript)\s*:|\b(?:file|data|mailto|tel|sms):(?=\S)|\/\/|www\./iu;

/** "Settings > Network": where to go in a menu. */
const menuPath = /(?<=[\p{L}\p{N}"”」]) > (?=[\p{L}\p{N}"“「])/gu;

/** Whether a sentence has anything but plain words: markup, an address with a scheme, characters that do not show. */
export function hasMarkup(text: string): boolean {
  return invisible.test(text) || markup.test(text.replace(menuPath, " ")) || scheme.test(text.normalize("NFKC"));
}
