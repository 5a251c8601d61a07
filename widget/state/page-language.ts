const nearestLang = (element: Element): string | null | undefined => {
  const marked = element.closest("[lang]");
  if (marked) return marked.getAttribute("lang");
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : null;
};

/** BCP 47 tag the widget speaks: its own attribute, else the nearest `lang` around it, else the browser's. */
export const pageLanguage = (element: Element): string =>
  element.getAttribute("language") || nearestLang(element) || navigator.language;
