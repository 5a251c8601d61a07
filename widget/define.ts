import { ShirubeChat } from "./shirube-chat.ts";

/** Registers the element. Safe to call twice: a page that loads the script twice keeps the first one. */
export const defineShirubeChat = (name = "shirube-chat"): void => {
  if (!customElements.get(name)) customElements.define(name, ShirubeChat);
};
