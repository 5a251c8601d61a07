import type { Article } from "../knowledge/article.ts";
import { articlesIn, type Knowledge } from "../knowledge/knowledge.ts";
import type { DecisionTree, TreeNode } from "./decision-tree.ts";

/** Builds the tree out of the articles of the default language and the folder's questions. */
export function compileTree(knowledge: Knowledge): DecisionTree {
  const articles = articlesIn(knowledge, knowledge.languages[0] ?? "");
  const byId = new Map(articles.map((article) => [article.id, article]));
  const nodes: Record<string, TreeNode> = {};
  for (const [id, question] of Object.entries(knowledge.tree.questions))
    nodes[id] = {
      kind: "question",
      id,
      ask: question.ask,
      choices: question.answers.map(({ id: answer, label, to }) => ({ answer, label, to })),
    };
  for (const article of articles)
    nodes[article.id] = {
      kind: "article",
      id: article.id,
      steps: guideOf(article, byId),
      related: article.related,
    };
  return { root: knowledge.tree.root, nodes };
}

/** An article's own list; without one, the lists of its `fixes` in order, each action once. */
function guideOf(article: Article, byId: ReadonlyMap<string, Article>): string[] {
  if (article.steps.length > 0) return article.steps.map((step) => step.id);
  const steps = article.fixes.flatMap((id) => byId.get(id)?.steps.map((step) => step.id) ?? []);
  return [...new Set(steps)];
}
