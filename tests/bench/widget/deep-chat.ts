// The bundle, because the types of the other entry would declare its element for this whole repository.
import "deep-chat/dist/deepChat.bundle.js";
import type { Answer } from "../../../server/contract/answer.ts";

/** What is used of deep-chat's interface. */
interface DeepChat {
  connect: { url: string; method: string };
  requestInterceptor: (details: { body: { messages: { text: string }[] } }) => object;
  responseInterceptor: (answer: Answer) => { text: string };
}

/** deep-chat, told how to ask our server and what to print: the same answer in Markdown, which is what it renders. */
const chat = document.querySelector<Element & DeepChat>("deep-chat");
if (!chat) throw new Error("no element");

chat.requestInterceptor = ({ body: { messages }, ...details }) => ({
  ...details,
  body: { question: messages.at(-1)?.text, language: "en" },
});
chat.responseInterceptor = ({ text, steps, citations }) => ({
  text: [
    text,
    ...steps.map((step) => `1. **${step.title}** ${step.text} [${step.citations}]`),
    ...citations.map(({ number, title, quote }) => `- [${number}] ${title}: ${quote}`),
  ].join("\n\n"),
});
chat.connect = { url: "/ask", method: "POST" };
