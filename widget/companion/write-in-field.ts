import type { PanelHost } from "./panel-host.ts";

/** Puts text into the field and the cursor after it. */
export const writeInField = (panel: PanelHost, text: string): void => {
  const field = panel.renderRoot.querySelector("textarea");
  if (!field) return;
  field.value = text;
  field.focus();
};
