import type { Answer, Choice, Step } from "../../contract/answer.ts";
import { choiceId } from "../decision-tree/decision-tree.ts";
import { type GuideStep, wordsFor } from "../decision-tree/guide.ts";
import type { Article } from "../knowledge/article.ts";
import { findArticle } from "../knowledge/knowledge.ts";
import { CitationList } from "./citation-list.ts";
import { conversationNodes } from "./conversation-nodes.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { TextBuilder } from "./text-builder.ts";

/** Most characters of explanation shown for an article that explains rather than guides: about a screenful. */
const maxExplanation = 900;

/** An answer in the making, in one language: text, steps, choices, and the citations under them. */
export class AnswerDraft {
  readonly text: TextBuilder;
  readonly steps: Step[] = [];
  readonly choices: Choice[] = [];
  readonly #base: KnowledgeBase;
  readonly #language: string;
  readonly #citations: CitationList;

  constructor(base: KnowledgeBase, language: string, sentenceGap: string) {
    this.#base = base;
    this.#language = language;
    this.text = new TextBuilder(sentenceGap);
    this.#citations = new CitationList(base.chunks);
  }

  /** Says an article: its lead alone, or as much of it as fits a screen; each sentence is cited. */
  sayArticle(article: Article, { leadOnly = false } = {}): void {
    let said = 0;
    for (const { paragraphs } of article.sections)
      for (const paragraph of paragraphs) {
        if (said > 0 && (leadOnly || said + paragraph.text.length > maxExplanation)) return;
        if (said > 0) this.text.breakParagraph();
        for (const sentence of paragraph.sentences)
          this.text.say(sentence.text, [this.#citations.cite(article, sentence)]);
        said += paragraph.text.length;
      }
  }

  showSteps(steps: readonly GuideStep[]): void {
    for (const { articleId, step } of steps) {
      const article = findArticle(this.#base.knowledge, articleId, this.#language);
      if (!article) continue;
      const { id, title, text, links } = step;
      this.steps.push({ id, title, text, links, citations: [this.#citations.cite(article, step)], outcome: "offered" });
    }
  }

  /** Shows steps by id, in their owners' words. */
  showStepsById(stepIds: readonly (string | null)[]): void {
    this.showSteps(stepIds.flatMap((id) => (id && wordsFor(this.#base.knowledge, "", id, this.#language)) || []));
  }

  offer(nodeId: string, answer: string, label: string): void {
    this.choices.push({ id: choiceId(nodeId, answer), label });
  }

  /** Offers articles as topics to choose from. */
  offerTopics(articleIds: readonly string[]): void {
    for (const id of articleIds) {
      const title = findArticle(this.#base.knowledge, id, this.#language)?.title;
      if (title) this.offer(conversationNodes.topics, id, title);
    }
  }

  /** Offers the answers to a question of the tree. */
  offerAnswers(questionId: string): void {
    const node = this.#base.tree.nodes[questionId];
    if (node?.kind !== "question") return;
    for (const { answer, label } of node.choices) this.offer(node.id, answer, label[this.#language] ?? answer);
  }

  /** Asks the tree's first question. */
  askRoot(): void {
    const root = this.#base.tree.nodes[this.#base.tree.root];
    if (root?.kind === "question") this.text.say(root.ask[this.#language] ?? "");
    this.offerAnswers(this.#base.tree.root);
  }

  finish(): Pick<Answer, "text" | "textCitations" | "steps" | "citations" | "choices"> {
    return {
      text: this.text.text,
      textCitations: this.text.citations,
      steps: this.steps,
      citations: this.#citations.citations,
      choices: this.choices,
    };
  }
}
