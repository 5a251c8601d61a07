import type { ShirubeChat } from "../shirube-chat.ts";

const requested = new URLSearchParams(location.search).get("lang") ?? navigator.language;
const language = requested.toLowerCase().startsWith("ja") ? "ja" : "en";

document.documentElement.lang = language;
for (const main of document.querySelectorAll("main")) main.hidden = main.lang !== language;
for (const link of document.querySelectorAll<HTMLAnchorElement>("nav a"))
  if (link.lang === language) link.setAttribute("aria-current", "page");

const origin = location.origin;

for (const code of document.querySelectorAll<HTMLElement>("[data-question]")) {
  const body = JSON.stringify({ question: code.dataset.question });
  code.textContent = `curl ${origin}/ask \\\n  -H 'Content-Type: application/json' \\\n  -d '${body}'`;
}

for (const code of document.querySelectorAll<HTMLElement>("[data-embed]"))
  code.textContent = [
    `<script type="module" src="${origin}/shirube.js"></script>`,
    `<shirube-chat endpoint="${origin}"></shirube-chat>`,
  ].join("\n");

for (const button of document.querySelectorAll<HTMLButtonElement>(".examples button"))
  button.addEventListener("click", async () => {
    await customElements.whenDefined("shirube-chat");
    await document.querySelector<ShirubeChat>("shirube-chat")?.ask(button.textContent?.trim() ?? "");
  });
