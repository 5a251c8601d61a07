const sheets = new Map<string, CSSStyleSheet>();

/** Adds styles to a shadow root, once. A style sheet is made once for all widgets of a page. */
export const adoptStyles = (root: ShadowRoot, styles: string): void => {
  const sheet = sheets.get(styles) ?? new CSSStyleSheet();
  if (!sheets.has(styles)) sheet.replaceSync(styles);
  sheets.set(styles, sheet);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
