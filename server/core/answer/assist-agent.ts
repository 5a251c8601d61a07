import type { AssistReply, AssistRequest } from "../../contract/assist.ts";
import { assessEvidence } from "../assessment/assess-evidence.ts";
import { findEvidence } from "../assessment/find-evidence.ts";
import { newConversation } from "../conversation/conversation.ts";
import { guideThrough } from "../decision-tree/guide.ts";
import { findArticle } from "../knowledge/knowledge.ts";
import { fitOf, type RankedArticle } from "../retrieval/rank-articles.ts";
import { maskSecrets } from "../text/mask-secrets.ts";
import { type Understanding, understand } from "../understanding/understand.ts";
import { AnswerDraft } from "./answer-draft.ts";
import { articleNode, type KnowledgeBase } from "./knowledge-base.ts";
import { hear } from "./relate-message.ts";
import { wordingFor } from "./wording/index.ts";

const maxDiagnoses = 3;

export interface AssistOptions {
  defaultLanguage: string;
  handoffUrl: string | null;
}

/**
 * Reads a ticket for a helpdesk agent: what it is about and why, a draft in the ticket's language whose steps are
 * cited, what to ask when it is not clear, and whether to escalate. The same retrieval and guidance as for askers;
 * secrets are masked before anything else happens.
 */
export async function assistAgent(
  base: KnowledgeBase,
  request: AssistRequest,
  { defaultLanguage, handoffUrl }: AssistOptions,
): Promise<AssistReply> {
  const { text: ticket, found } = maskSecrets([request.subject, request.body].filter(Boolean).join("\n"));
  const page = request.language?.split("-")[0]?.toLowerCase();
  const fallback = page && base.knowledge.languages.includes(page) ? page : defaultLanguage;
  const understanding = understand(ticket, base.vocabulary, fallback);
  const { language } = understanding;
  const { ranked, signals, failure } = await findEvidence(base, ticket, understanding);
  const assessment = assessEvidence(ranked, signals, base.thresholds);
  const topic = assessment.verdict === "not-covered" ? null : (ranked[0]?.articleId ?? null);

  const wording = wordingFor(language);
  const draft = new AnswerDraft(base, language, wording.sentenceGap);
  const heard = { ...hear(newConversation("", 0), { ...understanding, doubted: [], akin: [] }), fit: fitOf(ranked) };
  const node = topic ? articleNode(base, topic) : null;
  const article = topic ? findArticle(base.knowledge, topic, language) : undefined;
  draft.text.say(wording.assist.opening);
  draft.text.breakParagraph();
  if (node && article) {
    draft.sayArticle(article, { leadOnly: node.steps.length > 0 });
    draft.showSteps(guideThrough(base.knowledge, node, language, heard).steps);
    listSteps(draft);
    draft.text.breakParagraph();
    draft.text.say(wording.assist.closing);
  } else draft.text.say(wording.assist.noMatch);

  const { text, textCitations, steps, citations } = draft.finish();
  const isLost = !topic || (node !== null && node.steps.length > 0 && steps.length === 0);
  const root = base.tree.nodes[base.tree.root];
  return {
    diagnosis: topic ? diagnose(base, ranked, understanding, assessment.confidence) : [],
    steps,
    citations,
    draft: { text, citations: textCitations },
    questions: assessment.verdict !== "answerable" && root?.kind === "question" ? [root.ask[language] ?? ""] : [],
    summary: wording.assist.summary({ topic: article?.title ?? "-", tried: understanding.tried.length }),
    ...(isLost || understanding.wish === "person"
      ? { escalate: { reason: wording.assist.escalate, ...(handoffUrl ? { url: handoffUrl } : {}) } }
      : {}),
    redacted: found,
    language,
    mode: topic ? "guided" : "abstained",
    degraded: failure ? [{ part: failure.part, reason: failure.reason }] : [],
  };
}

/** Writes the steps into the draft as a numbered list; each item rests on its step's source. */
function listSteps(draft: AnswerDraft): void {
  draft.steps.forEach((step, index) => {
    draft.text.breakParagraph();
    draft.text.say(`${index + 1}. ${step.title}`);
    draft.text.breakLine();
    draft.text.say(step.text, step.citations);
    for (const { url } of step.links) {
      draft.text.breakLine();
      draft.text.say(url);
    }
  });
}

function diagnose(
  base: KnowledgeBase,
  ranked: readonly RankedArticle[],
  { language, signatures }: Understanding,
  confidence: number,
): AssistReply["diagnosis"] {
  const best = ranked[0]?.score ?? 0;
  const { whyError, whyWords } = wordingFor(language).assist;
  return ranked.slice(0, maxDiagnoses).map(({ articleId, score }) => {
    const signature = signatures.find((candidate) => candidate.articleId === articleId);
    return {
      articleId,
      title: findArticle(base.knowledge, articleId, language)?.title ?? articleId,
      confidence: best > 0 ? (confidence * score) / best : 0,
      why: signature ? whyError(signature.text) : whyWords,
    };
  });
}
