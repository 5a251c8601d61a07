/** Arrow keys lead from the field up into the suggestions over it, through them, and back. */
export const moveThroughSuggestions = (event: KeyboardEvent, root: ParentNode): void => {
  const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
  if (step === 0 || event.isComposing || !(event.target instanceof HTMLElement)) return;
  const field = root.querySelector("textarea");
  const places = [...root.querySelectorAll<HTMLElement>(".suggestions button"), field];
  const at = places.indexOf(event.target);
  // Within several lines the arrows are the text's own.
  if (at < 0 || places.length < 2 || (event.target === field && field?.value.includes("\n"))) return;
  const next = places[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
};
