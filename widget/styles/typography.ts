/**
 * Per language of the text shown, not of the page: an answer may be in another one. Short Japanese texts break between
 * phrases; in long ones that would leave the edge in tatters.
 */
export const typography = `
:lang(ja) {
  font-family: var(--_font-ja);
  line-height: 1.75;
  line-break: strict;
}
:is(h2, h3, strong, button, .said, .welcome p):lang(ja) { word-break: auto-phrase; }`;
