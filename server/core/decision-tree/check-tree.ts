import type { Knowledge } from "../knowledge/knowledge.ts";
import { articlesIn } from "../knowledge/knowledge.ts";

/** Most questions a person is asked before something is shown. */
const maxDepth = 5;

/**
 * What is wrong with a folder's tree: unknown targets, dead ends, circles, more than five questions on a path, and
 * fixes or errors that no path reaches (an article named in `fixes` of a reached article is reached).
 */
export function checkTree(knowledge: Knowledge): string[] {
  const { root, questions } = knowledge.tree;
  const issues: string[] = [];
  const articles = new Map(articlesIn(knowledge, knowledge.languages[0] ?? "").map((article) => [article.id, article]));
  const reached = new Set<string>();

  for (const id of Object.keys(questions))
    if (articles.has(id)) issues.push(`question "${id}" has the id of an article`);
  if (Object.hasOwn(questions, root)) visit(root, []);
  else issues.push(`root "${root}" is not a question`);

  for (const id of Object.keys(questions)) if (!reached.has(id)) issues.push(`question "${id}" is never asked`);
  for (const article of articles.values())
    if ((article.kind === "fix" || article.kind === "error") && !reached.has(article.id))
      issues.push(`no path leads to ${article.kind} "${article.id}"`);
  return [...new Set(issues)];

  function visit(id: string, path: readonly string[]): void {
    if (path.includes(id)) {
      issues.push(`circle: ${[...path, id].join(" -> ")}`);
      return;
    }
    const question = Object.hasOwn(questions, id) ? questions[id] : undefined;
    if (!question) {
      const article = articles.get(id);
      if (!article) {
        issues.push(`question "${path.at(-1)}" leads to "${id}", which is neither a question nor an article`);
        return;
      }
      for (const reachedId of [id, ...article.fixes]) reached.add(reachedId);
      return;
    }
    reached.add(id);
    if (path.length >= maxDepth) {
      issues.push(`more than ${maxDepth} questions: ${[...path, id].join(" -> ")}`);
      return;
    }
    if (question.answers.length === 0) issues.push(`question "${id}" is a dead end: it has no answers`);
    const ids = question.answers.map((answer) => answer.id);
    for (const answer of new Set(ids))
      if (ids.indexOf(answer) !== ids.lastIndexOf(answer)) issues.push(`question "${id}" has two answers "${answer}"`);
    for (const answer of question.answers) visit(answer.to, [...path, id]);
  }
}
