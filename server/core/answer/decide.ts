import type { AskRequest } from "../../contract/ask.ts";
import { findEvidence } from "../assessment/find-evidence.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { PartError } from "../ports.ts";
import type { RetrievedChunk } from "../retrieval/retrieve.ts";
import { understand } from "../understanding/understand.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import type { Decision } from "./moves.ts";
import { isQuestion } from "./plan.ts";
import { heed, planCheck } from "./plan-check.ts";
import { planChoice, planStepOutcome } from "./plan-click.ts";
import { planFromEvidence, planWish } from "./plan-question.ts";
import { hear, relate } from "./relate-message.ts";

export interface DecidedTurn extends Decision {
  language: string;
  /** What retrieval found; empty for clicks and wishes. */
  retrieved: RetrievedChunk[];
  /** Parts that failed on the way. */
  failures: PartError[];
}

/** Understand, retrieve, assess, guide: from a request to what its answer will do. */
export async function decide(
  base: KnowledgeBase,
  before: Conversation,
  request: AskRequest,
  defaultLanguage: string,
): Promise<DecidedTurn> {
  const language = languageOf(base, before, request, defaultLanguage);
  const conversation = request.diagnostics ? heed(base, before, request.diagnostics) : before;
  const settled = (decision: Decision) => ({ ...limitQuestions(decision), language, retrieved: [], failures: [] });
  if (request.choice !== undefined) return settled(planChoice(base, conversation, request.choice));
  if (request.stepOutcome) return settled(planStepOutcome(base, conversation, request.stepOutcome));
  if (request.question === undefined) return settled(planCheck(base, conversation));

  const turn = await decideQuestion(base, conversation, request.question, language);
  const shown = request.page?.error;
  const isOpen = turn.plan.kind === "question" ? !turn.plan.isRestart : turn.plan.kind === "which-topic";
  if (!shown || !isOpen || conversation.topicArticleId !== null) return turn;
  // The question alone does not tell; what the page shows beside it may.
  const informed = await decideQuestion(base, conversation, `${request.question}\n${shown}`, turn.language);
  return informed.plan.kind === "article" && informed.language === turn.language ? informed : turn;
}

async function decideQuestion(
  base: KnowledgeBase,
  conversation: Conversation,
  question: string,
  language: string,
): Promise<DecidedTurn> {
  const { vocabulary } = base;
  const understood = understand(question, vocabulary, language, { spoken: conversation.language });
  const understanding = relate(understood, conversation, vocabulary.stepIndexes);
  const heard = hear(conversation, understanding);
  const wished = planWish(base, heard, understanding);
  if (wished) return { ...limitQuestions(wished), language: understanding.language, retrieved: [], failures: [] };
  const { chunks, failure, ...evidence } = await findEvidence(base, question, understanding, {
    isFollowUp: heard.topicArticleId !== null,
  });
  return {
    ...limitQuestions(planFromEvidence(base, heard, understanding, evidence)),
    language: understanding.language,
    retrieved: chunks,
    failures: failure ? [failure] : [],
  };
}

/** Most questions of one conversation; after that it is time for a person. */
const maxQuestions = 5;

function limitQuestions<Turn extends Decision>(turn: Turn): Turn {
  const { plan, conversation } = turn;
  if (!isQuestion(plan) || conversation.asked < maxQuestions) return turn;
  if (plan.kind === "which-untried") return { ...turn, plan: { kind: "exhausted", articleId: plan.articleId } };
  const closest = plan.kind === "which-topic" ? plan.articleIds : [];
  return { ...turn, plan: { kind: "not-covered", closest, confidence: null } };
}

/** The language to answer in where the message itself does not tell: the conversation's, the page's, the default. */
function languageOf(base: KnowledgeBase, conversation: Conversation, request: AskRequest, fallback: string): string {
  const { languages } = base.knowledge;
  const page = request.language?.split("-")[0]?.toLowerCase();
  const known = [conversation.language, page, fallback].find((language) => language && languages.includes(language));
  return known ?? languages[0] ?? fallback;
}
