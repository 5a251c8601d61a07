/** Per language of the text shown, not of the page: an answer may be in another one. */
export const typography = `
:lang(ja) {
  font-family: var(--_font-ja);
  line-height: 1.75;
  line-break: strict;
  word-break: auto-phrase;
}`;
