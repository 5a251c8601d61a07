import type { Exchange } from "../state/exchange.ts";
import type { ExtraStrings } from "./strings/extra-strings.ts";

type Words = Pick<ExtraStrings, "you">;

const stepLines = ({ answer }: Exchange): string[] =>
  answer.steps.map(({ title, text, links }, index) =>
    [`${index + 1}. ${title}`, text, ...links.map(({ label, url }) => `${label}: ${url}`)].join("\n   "),
  );

/** An answer as plain text: what it says, its steps, and where they come from. */
export const answerAsText = (exchange: Exchange): string => {
  const { text, citations } = exchange.answer;
  const sources = citations.map(
    ({ number, title, section }) => `[${number}] ${[title, section].filter(Boolean).join(" › ")}`,
  );
  return [text, ...stepLines(exchange), sources.join("\n")].filter(Boolean).join("\n\n");
};

/** Every step of a conversation once, as it was last shown. */
export const stepsAsText = (exchanges: readonly Exchange[]): string =>
  [...new Set(exchanges.flatMap(stepLines).map((line) => line.replace(/^\d+\. /, "")))]
    .map((line, index) => `${index + 1}. ${line}`)
    .join("\n\n");

export const transcriptAsText = (exchanges: readonly Exchange[], { you }: Words): string =>
  exchanges.map((exchange) => `${you}: ${exchange.label}\n\n${answerAsText(exchange)}`).join("\n\n———\n\n");
