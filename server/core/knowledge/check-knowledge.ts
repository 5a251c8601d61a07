import type { Article } from "./article.ts";
import { type Knowledge, ownerOf } from "./knowledge.ts";

/** One thing a writer has to mend. */
export interface KnowledgeIssue {
  /** Path inside the knowledge folder. */
  path: string;
  line?: number;
  reason: string;
}

/** What a single file cannot show: gaps between languages, dangling references, missing wording. */
export function checkKnowledge(knowledge: Knowledge, pathOf: (article: Article) => string): KnowledgeIssue[] {
  return [
    ...checkLanguages(knowledge, pathOf),
    ...knowledge.articles.flatMap((article) =>
      checkReferences(knowledge, article).map((reason) => ({ path: pathOf(article), reason })),
    ),
    ...checkRoles(knowledge).map((reason) => ({ path: "knowledge.yaml", reason })),
    ...checkChecks(knowledge).map((reason) => ({ path: "tree.yaml", reason })),
    ...checkTexts(knowledge),
    ...checkOutside(knowledge).map((reason) => ({ path: "outside.yaml", reason })),
  ];
}

function checkLanguages(knowledge: Knowledge, pathOf: (article: Article) => string): KnowledgeIssue[] {
  const issues: KnowledgeIssue[] = [];
  const byId = groupById(knowledge.articles);
  for (const [id, versions] of byId) {
    const [first, ...others] = versions;
    if (!first) continue;
    for (const language of knowledge.languages)
      if (!versions.some((article) => article.language === language))
        issues.push({ path: pathOf(first), reason: `article "${id}" is missing in "${language}"` });
    for (const other of others)
      for (const [what, value] of Object.entries(languageIndependent(first)))
        if (value !== languageIndependent(other)[what])
          issues.push({ path: pathOf(other), reason: `${what} differ from ${pathOf(first)}` });
  }
  return issues;
}

/** Topics come from several files; two of one id would hide each other. */
function checkOutside({ outside }: Knowledge): string[] {
  const ids = outside.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => `topic "${id}" is there twice (also counting what alsoOutside names)`);
}

/** What must be the same in every language of an article, as comparable text. */
function languageIndependent(article: Article): Record<string, string> {
  return {
    kind: article.kind,
    codes: article.codes.join(),
    related: article.related.join(),
    fixes: article.fixes.join(),
    steps: article.steps.map((step) => step.id).join(),
    efforts: Object.entries(article.stepFacts)
      .map(([name, { effort }]) => `${name}=${effort}`)
      .sort()
      .join(),
  };
}

function checkReferences(knowledge: Knowledge, article: Article): string[] {
  const ids = new Set(knowledge.articles.map(({ id }) => id));
  const owned = new Set(
    knowledge.articles.flatMap(({ id, stepFacts }) => Object.keys(stepFacts).map((name) => `${id}/${name}`)),
  );
  const issues: string[] = [];
  for (const field of ["related", "fixes"] as const)
    for (const id of article[field]) if (!ids.has(id)) issues.push(`${field} names "${id}", which does not exist`);
  for (const { id } of article.steps)
    if (!owned.has(id)) issues.push(`step "${id}" is not declared by "${ownerOf(id).articleId}"`);
  for (const name of Object.keys(article.stepFacts))
    if (!article.steps.some((step) => step.id === `${article.id}/${name}`))
      issues.push(`step "${name}" is declared but its list has no item {#${name}}`);
  const repeated = article.steps.find((step, index) => article.steps.findIndex(({ id }) => id === step.id) < index);
  if (repeated) issues.push(`step "${repeated.id}" stands twice`);
  return issues;
}

function checkRoles(knowledge: Knowledge): string[] {
  const steps = new Set(knowledge.articles.flatMap((article) => article.steps.map((step) => step.id)));
  return (["contact", "alternatives", "status"] as const).flatMap((role) => {
    const id = knowledge[role];
    return id !== null && !steps.has(id) ? [`${role} names step "${id}", which does not exist`] : [];
  });
}

/** Every step that a self-check leads to has to be there. */
function checkChecks(knowledge: Knowledge): string[] {
  const steps = new Set(knowledge.articles.flatMap((article) => article.steps.map((step) => step.id)));
  return Object.entries(knowledge.tree.checks ?? {}).flatMap(([name, { fine, failed }]) =>
    [...fine, ...failed]
      .filter((id) => !steps.has(id))
      .map((id) => `check "${name}" names step "${id}", which does not exist`),
  );
}

function checkTexts(knowledge: Knowledge): KnowledgeIssue[] {
  const missing = (texts: Record<string, string>) => knowledge.languages.filter((language) => !texts[language]?.trim());
  const issues: KnowledgeIssue[] = [];
  for (const field of ["name", "covers"] as const)
    for (const language of missing(knowledge[field]))
      issues.push({ path: "knowledge.yaml", reason: `${field} is missing in "${language}"` });
  for (const [id, question] of Object.entries(knowledge.tree.questions)) {
    for (const language of missing(question.ask))
      issues.push({ path: "tree.yaml", reason: `question "${id}" is missing in "${language}"` });
    for (const answer of question.answers)
      for (const language of missing(answer.label))
        issues.push({ path: "tree.yaml", reason: `answer "${id}:${answer.id}" has no label in "${language}"` });
  }
  return issues;
}

function groupById(articles: readonly Article[]): Map<string, Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles) groups.set(article.id, [...(groups.get(article.id) ?? []), article]);
  return groups;
}
