import type { CheckStrings } from "./check-strings.ts";

export const check: CheckStrings = {
  title: "Check my connection",
  intro:
    "This looks at your connection and this browser: whether cookies, storage and lasting connections work, whether the clock is right, and whether an extension may be blocking something.",
  contacts: "It contacts only:",
  service: "this site’s help service",
  start: "Start the check",
  cancel: "Not now",
  running: "Checking…",
  unsent: "Nothing of this has been sent.",
  purpose:
    "If you send it, your steps follow it: what works is left out, and what failed comes first. What you see here is all that is sent.",
  send: "Send and show my steps",
  again: "Check again",
  close: "Close",
  message: (failed) =>
    failed === 0
      ? "Self-check: no problem found"
      : `Self-check: ${failed} ${failed === 1 ? "problem" : "problems"} found`,
  names: {
    online: "Connection of this device",
    server: "Help service",
    latency: "Speed of replies",
    hosts: "Host",
    websocket: "Lasting connections (WebSocket)",
    clock: "Clock",
    cookies: "Cookies",
    storage: "Storage",
    browser: "Browser",
    extensions: "Blocking extensions",
  },
  outcomes: {
    fine: "Fine",
    failed: "Problem",
    unknown: "Could not tell",
  },
};
