import { type Fault, installFaults } from "./faults.ts";

/** The page around the widget in the studio. The studio writes the fault on the root element. */
const root = document.documentElement;
const fault = (): Fault => (root.dataset.fault as Fault | undefined) ?? "none";

installFaults(fault);

let wasOnline = navigator.onLine;
new MutationObserver(() => {
  if (navigator.onLine === wasOnline) return;
  wasOnline = navigator.onLine;
  dispatchEvent(new Event(wasOnline ? "online" : "offline"));
}).observe(root, { attributeFilter: ["data-fault"] });
