import type { StepOutcome } from "../../server/contract/answer.ts";
import type { ConversationController } from "../controllers/conversation-controller.ts";
import type { Exchange } from "../state/exchange.ts";
import type { Strings } from "../strings/strings.ts";

/** What became of each step shown, by title; a click on "still broken" speaks for all of the answer before it. */
const outcomesOf = ({ exchanges, outcomes }: ConversationController): Map<string, StepOutcome> => {
  const found = new Map<string, StepOutcome>();
  exchanges.forEach(({ answer }, index) => {
    const isStillBroken = exchanges[index + 1]?.asked.choice?.endsWith(":still-broken") === true;
    for (const { id, title } of answer.steps)
      found.set(title, outcomes[id] ?? (isStillBroken ? "failed" : (found.get(title) ?? "offered")));
  });
  return found;
};

const reportLines = ({ asked }: Exchange): string[] =>
  (asked.diagnostics?.checks ?? []).map(({ name, outcome, detail }) =>
    [`${name}: ${outcome}`, detail].filter(Boolean).join(", "),
  );

/** What a person would ask first: what was said, what was tried and how it went, what a self-check found. */
export const triedAsText = (conversation: ConversationController, { outcomes }: Strings): string => {
  const { exchanges } = conversation;
  const said = exchanges.filter(({ asked }) => asked.question !== undefined).map(({ label }) => `“${label}”`);
  const steps = [...outcomesOf(conversation)].map(([title, outcome]) =>
    outcome === "offered" ? `– ${title}` : `– ${title}: ${outcomes[outcome]}`,
  );
  const page = exchanges.findLast(({ asked }) => asked.page)?.asked.page;
  const parts = [said, steps, exchanges.flatMap(reportLines), Object.values(page ?? {})];
  return parts
    .map((lines) => lines.join("\n"))
    .filter(Boolean)
    .join("\n\n");
};
