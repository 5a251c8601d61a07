import type { Answer } from "../../contract/answer.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { mayOffer } from "../conversation/ledger.ts";
import { guideThrough, wordsFor } from "../decision-tree/guide.ts";
import type { ArticleKind } from "../knowledge/article.ts";
import { findArticle, ownerOf } from "../knowledge/knowledge.ts";
import { AnswerDraft } from "./answer-draft.ts";
import { conversationNodes } from "./conversation-nodes.ts";
import { articleNode, type KnowledgeBase } from "./knowledge-base.ts";
import type { Plan } from "./plan.ts";
import { wordingFor } from "./wording/index.ts";

/** An answer as the guide alone gives it, before it has an id. */
export type GuidedAnswer = Omit<Answer, "id" | "conversationId" | "degraded">;

export interface ComposeOptions {
  language: string;
  /** Where a person can be reached; null leaves it to the link of the knowledge's contact step. */
  handoffUrl: string | null;
}

/** Kinds whose steps are the answer; the others explain, whether they have steps or not. */
const guides: readonly ArticleKind[] = ["guide", "fix", "error"];
const maxClosest = 3;
const maxRelated = 4;
const maxSuspected = 5;

/** Puts a plan into words: the knowledge's own, cited, with the chatbot's wording around them. No model takes part. */
export function composeAnswer(
  base: KnowledgeBase,
  conversation: Conversation,
  plan: Plan,
  { language, handoffUrl }: ComposeOptions,
): GuidedAnswer {
  const wording = wordingFor(language);
  const draft = new AnswerDraft(base, language, wording.sentenceGap);
  const { contact, alternatives, covers } = base.knowledge;
  const { ledger, check, doubted, topicArticleId } = conversation;
  const guided = { mode: "guided" as const, topicArticleId, remaining: 0, confidence: null };

  switch (plan.kind) {
    case "article": {
      const remaining = showArticle(plan.articleId, plan.isContinued);
      return finish({ ...guided, remaining, confidence: plan.confidence });
    }
    case "which-untried": {
      const article = findArticle(base.knowledge, plan.articleId, language);
      if (article && !plan.isContinued) draft.sayArticle(article, { leadOnly: guides.includes(article.kind) });
      draft.text.breakParagraph();
      draft.text.say(wording.whichUntried);
      for (const id of plan.stepIds) draft.offer(conversationNodes.untried, id, stepTitle(id));
      draft.offer(conversationNodes.untried, "none", wording.choices.nothingLeft);
      draft.offer(conversationNodes.start, "person", wording.choices.person);
      return finish({ ...guided, remaining: plan.stepIds.length, confidence: plan.confidence });
    }
    case "question":
      if (plan.isRestart) draft.text.say(wording.startedOver);
      draft.text.say(plan.node.ask[language] ?? "");
      draft.offerAnswers(plan.node.id);
      return finish(guided);
    case "which-topic":
      draft.text.say(wording.askWhich);
      draft.offerTopics(plan.articleIds);
      draft.offer(conversationNodes.topics, "none", wording.choices.somethingElse);
      return finish({ ...guided, topicArticleId: null, confidence: plan.confidence });
    case "not-covered":
      draft.text.say(wording.notCovered);
      draft.text.say(covers[language] ?? "");
      if (plan.closest.length > 0) draft.text.say(wording.closest);
      draft.offerTopics(plan.closest.slice(0, maxClosest));
      draft.offer(conversationNodes.start, "person", wording.choices.person);
      return finish({
        ...guided,
        mode: "abstained",
        topicArticleId: null,
        confidence: plan.confidence,
        handoff: person(),
      });
    case "greeting":
      draft.text.say(wording.greeting);
      draft.text.say(covers[language] ?? "");
      draft.offerAnswers(base.tree.root);
      return finish({ ...guided, topicArticleId: null });
    case "thanks":
      draft.text.say(wording.thanks);
      return finish(guided, { canStartOver: true });
    case "goodbye":
      draft.text.say(wording.goodbye);
      return finish(guided, { canStartOver: true });
    case "who-are-you":
      draft.text.say(wording.whoAmI);
      draft.text.say(covers[language] ?? "");
      draft.offerAnswers(base.tree.root);
      draft.offer(conversationNodes.start, "person", wording.choices.person);
      return finish({ ...guided, topicArticleId: null });
    case "person":
      draft.text.say(person().url || contact ? wording.person : wording.noPerson);
      if (contact && mayOffer(ledger, contact)) draft.showStepsById([contact]);
      return finish({ ...guided, handoff: person() }, { canStartOver: true });
    case "exhausted": {
      const isUnspoken = (id: string) => mayOffer(ledger, id) && !doubted.includes(id);
      draft.text.say(wording.exhausted);
      draft.showStepsById([alternatives, contact].filter((id) => id !== null && isUnspoken(id)));
      draft.offerTopics(
        (articleNode(base, plan.articleId)?.related ?? []).filter(hasSomethingLeft).slice(0, maxRelated),
      );
      draft.offer(conversationNodes.start, "person", wording.choices.person);
      return finish({ ...guided, handoff: person() }, { canStartOver: true });
    }
    case "which-worked":
      draft.text.say(wording.whichWorked);
      for (const id of plan.stepIds) draft.offer(conversationNodes.worked, id, stepTitle(id));
      draft.offer(conversationNodes.worked, "unsure", wording.choices.unsure);
      return finish(guided);
    case "checked": {
      if (plan.articleId) {
        const remaining = showArticle(plan.articleId, true);
        return finish({ ...guided, remaining });
      }
      const stepIds = plan.stepIds.slice(0, maxSuspected);
      draft.text.say(stepIds.length > 0 ? wording.checkFailed : wording.checkFine);
      draft.showStepsById(stepIds);
      if (stepIds[0] === undefined) draft.askRoot();
      else offerVerdicts(ownerOf(stepIds[0]).articleId);
      return finish(guided);
    }
    case "resolved":
      draft.text.say(wording.resolved);
      return finish(guided, { canStartOver: true });
  }

  function finish(
    facts: Pick<GuidedAnswer, "mode" | "topicArticleId" | "remaining" | "confidence"> & Partial<GuidedAnswer>,
    { canStartOver = false } = {},
  ): GuidedAnswer {
    if (canStartOver) draft.offer(conversationNodes.start, "over", wording.choices.startOver);
    return { language, ...facts, ...draft.finish() };
  }

  /** Returns how many steps of the guide are not shown yet. */
  function showArticle(articleId: string, isContinued: boolean): number {
    const article = findArticle(base.knowledge, articleId, language);
    const node = articleNode(base, articleId);
    if (!article || !node) return 0;
    const guide = guideThrough(base.knowledge, node, language, conversation);
    if (!isContinued) draft.sayArticle(article, { leadOnly: guide.steps.length > 0 && guides.includes(article.kind) });
    if (guide.steps.length > 0) {
      draft.text.breakParagraph();
      if (!isContinued && node.steps.some(wasTried)) draft.text.say(wording.leftOut);
      if (!isContinued || plan.kind === "checked")
        sayCheck(
          node.steps,
          guide.steps.map(({ step }) => step.id),
        );
      draft.text.say(isContinued ? wording.tryNext : wording.tryThese);
      draft.showSteps(guide.steps);
      offerVerdicts(articleId);
    } else {
      draft.offerTopics(node.related.slice(0, maxRelated));
      draft.offer(conversationNodes.start, "over", wording.choices.startOver);
      draft.offer(conversationNodes.start, "person", wording.choices.person);
    }
    return guide.remaining;
  }

  function offerVerdicts(articleId: string): void {
    draft.offer(articleId, "worked", wording.choices.worked);
    draft.offer(articleId, "still-broken", wording.choices.stillBroken);
    draft.offer(conversationNodes.start, "person", wording.choices.person);
  }

  function wasTried(stepId: string): boolean {
    return !mayOffer(ledger, stepId) && !check?.proved.includes(stepId);
  }

  /** What a self-check has changed about these steps. */
  function sayCheck(stepIds: readonly string[], shown: readonly string[]): void {
    if (check?.suspected.some((id) => shown.includes(id))) draft.text.say(wording.checkFailed);
    else if (plan.kind === "checked" || check?.proved.some((id) => stepIds.includes(id)))
      draft.text.say(wording.checkFine);
  }

  function person(): NonNullable<Answer["handoff"]> {
    const url =
      handoffUrl ?? (contact ? wordsFor(base.knowledge, "", contact, language)?.step.links[0]?.url : undefined);
    return { offered: true, ...(url ? { url } : {}) };
  }

  function hasSomethingLeft(articleId: string): boolean {
    const steps = articleNode(base, articleId)?.steps ?? [];
    return steps.length === 0 || steps.some((id) => mayOffer(ledger, id));
  }

  function stepTitle(stepId: string): string {
    return wordsFor(base.knowledge, topicArticleId ?? "", stepId, language)?.step.title ?? stepId;
  }
}
