import type { Diagnostics } from "../../contract/diagnostics.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { markSteps, mayOffer } from "../conversation/ledger.ts";
import { readChecks } from "../decision-tree/read-checks.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { type Decision, goOn } from "./moves.ts";

/**
 * The conversation once it knows a self-check: steps proved needless are skipped, those it points to come first. A newer
 * check replaces an older one; what the asker said about a step stands.
 */
export function heed(base: KnowledgeBase, conversation: Conversation, diagnostics: Diagnostics): Conversation {
  const found = readChecks(base.knowledge.tree.checks, diagnostics);
  const earlier = conversation.check?.proved ?? [];
  const ledger = Object.fromEntries(
    Object.entries(conversation.ledger).filter(([id, outcome]) => outcome !== "skipped" || !earlier.includes(id)),
  );
  const proved = found.proved.filter((id) => mayOffer(ledger, id));
  return { ...conversation, check: { ...found, proved }, ledger: markSteps(ledger, proved, "skipped") };
}

/** What to do about a self-check that came by itself. */
export function planCheck(base: KnowledgeBase, conversation: Conversation): Decision {
  const { check, ledger } = conversation;
  const next = goOn(base, conversation);
  if (next.plan.kind === "exhausted") return next;
  const articleId = next.plan.kind === "article" ? next.plan.articleId : null;
  const stepIds = check?.suspected.filter((id) => mayOffer(ledger, id)) ?? [];
  return { conversation: next.conversation, plan: { kind: "checked", articleId, stepIds } };
}
