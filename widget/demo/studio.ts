import type { ShirubeChat } from "../shirube-chat.ts";
import { contrast, lightenFor, readableOn } from "./colours.ts";
import type { Fault } from "./faults.ts";
import { studioWords } from "./studio-words.ts";
import { type StudioSettings, tagOf } from "./tag-of.ts";

const requested = new URLSearchParams(location.search).get("lang") ?? navigator.language;
const language = requested.toLowerCase().startsWith("ja") ? "ja" : "en";
const { words, faults, copied, lowContrast, preview, size, question } = studioWords[language];

const find = <Found extends Element>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
};

/** The surfaces on which the accent has the least contrast: `--shirube-soft` of each theme. */
const grounds = { light: "#e3eef0", dark: "#233840" };
const derived = ["--shirube-on-accent", "--shirube-dark-accent", "--shirube-dark-on-accent"];

const form = find<HTMLFormElement>("form");
const frame = find<HTMLIFrameElement>("iframe");
const code = find<HTMLElement>("pre code");
const copyButton = find<HTMLButtonElement>(".copy");
const controls = [...form.elements].filter(
  (each) =>
    each instanceof HTMLInputElement || each instanceof HTMLSelectElement || each instanceof HTMLTextAreaElement,
);

const speak = (): void => {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>("[data-word]"))
    element.textContent = words[element.dataset.word ?? ""] ?? element.textContent;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav a"))
    if (link.lang === language) link.setAttribute("aria-current", "page");
  frame.title = preview;
  find(".sizes").ariaLabel = size;
  const options = Object.entries(faults).map(([fault, { name }], index) => {
    const label = document.createElement("label");
    const radio = document.createElement("input");
    Object.assign(radio, { type: "radio", name: "fault", value: fault, checked: index === 0 });
    label.append(radio, name);
    return label;
  });
  find(".options").append(...options);
};

/** What differs from the defaults, and nothing else: a tag should say what its owner chose. */
const readSettings = (): StudioSettings => {
  const attributes: Record<string, string> = {};
  const properties: Record<string, string> = {};
  for (const control of controls) {
    const { attribute, property, unit = "" } = control.dataset;
    const { value } = control;
    if (attribute && control instanceof HTMLInputElement && control.type === "checkbox") {
      if (control.checked) attributes[attribute] = "";
    } else if (attribute && value.trim() !== "") attributes[attribute] = value.trim();
    else if (property && value !== control.dataset.default) properties[property] = value + unit;
  }
  Object.assign(properties, around(properties["--shirube-accent"]));
  return { attributes, properties };
};

/** What an accent of one's own needs beside it: a text colour on it, and both again for the dark theme. */
const around = (accent: string | undefined): Record<string, string> => {
  if (!accent) return {};
  const dark = lightenFor(accent, grounds.dark);
  return {
    "--shirube-on-accent": readableOn(accent),
    "--shirube-dark-accent": dark,
    "--shirube-dark-on-accent": readableOn(dark),
  };
};

const chosenFault = (): Fault => (new FormData(form).get("fault") as Fault | null) ?? "none";

/** The element in the preview, once that has loaded. */
const chat = (): ShirubeChat | null => frame.contentDocument?.querySelector<ShirubeChat>("shirube-chat") ?? null;

const applyTo = (element: HTMLElement, { attributes, properties }: StudioSettings): void => {
  for (const { dataset } of controls) {
    const { attribute, property } = dataset;
    if (attribute && attributes[attribute] === undefined) element.removeAttribute(attribute);
    if (property && properties[property] === undefined) element.style.removeProperty(property);
  }
  for (const name of derived) if (!properties[name]) element.style.removeProperty(name);
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
};

const show = (): void => {
  const settings = readSettings();
  const fault = chosenFault();
  code.textContent = tagOf(location.origin, settings);
  find(".expect").textContent = faults[fault].expect;
  copyButton.textContent = copy;
  const accent = settings.properties["--shirube-accent"] ?? "";
  find(".warning").textContent = accent && contrast(accent, grounds.light) < 4.5 ? lowContrast : "";
  const root = frame.contentDocument?.documentElement;
  const element = chat();
  if (!root || !element) return;
  const shown = settings.attributes.language ?? language;
  Object.assign(root, { lang: shown, dir: shown === "ar" ? "rtl" : "ltr" });
  Object.assign(root.dataset, { fault, theme: settings.attributes.theme ?? "" });
  applyTo(element, settings);
};

const listen = (): void => {
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  frame.addEventListener("load", show);
  find(".reload").addEventListener("click", () => frame.contentWindow?.location.reload());
  find(".ask").addEventListener("click", () => {
    frame.scrollIntoView({ block: "nearest" }); // On a phone it stands below all of this.
    void chat()?.ask(question);
  });
  copyButton.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent ?? "");
    copyButton.textContent = copied;
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-size]"))
    button.addEventListener("click", () => {
      frame.dataset.size = button.dataset.size;
      for (const each of document.querySelectorAll("button[data-size]")) each.ariaPressed = String(each === button);
    });
};

speak();
const copy = copyButton.textContent;
listen();
show();
