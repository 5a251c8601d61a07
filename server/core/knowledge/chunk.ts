import type { Article, ArticleStep, Section } from "./article.ts";

/** What is retrieved and cited: a paragraph run under one heading, or one whole step. */
export interface Chunk {
  /** `<article>.<language>#<section or step>`, stable while the article keeps its headings and step ids. */
  id: string;
  articleId: string;
  language: string;
  kind: "text" | "step";
  /** Set on steps. */
  stepId: string | null;
  /** Heading it stands under; empty for the lead. */
  section: string;
  /** UTF-16 offsets into the article's body. */
  start: number;
  end: number;
  /** The same words without markup. */
  text: string;
}

/** About 300 words of English or 700 characters of Japanese: a screenful, and a fair share of a prompt. */
const defaultMaxLength = 1_500;

/** Cuts an article at headings and steps. A step is never cut; a long section is cut between paragraphs. */
export function chunkArticle(article: Article, { maxLength = defaultMaxLength } = {}): Chunk[] {
  return [
    ...article.sections.flatMap((section) => chunkSection(article, section, maxLength)),
    ...article.steps.map((step) => chunkStep(article, step)),
  ];
}

export function chunkId(article: Pick<Article, "id" | "language">, part: string): string {
  return `${article.id}.${article.language}#${part}`;
}

function chunkStep(article: Article, step: ArticleStep): Chunk {
  return {
    ...base(article),
    id: chunkId(article, `step:${step.id}`),
    kind: "step",
    stepId: step.id,
    section: step.section,
    start: step.start,
    end: step.end,
    text: step.text,
  };
}

function chunkSection(article: Article, section: Section, maxLength: number): Chunk[] {
  const groups: Section["paragraphs"][] = [];
  let length = 0;
  for (const paragraph of section.paragraphs) {
    const current = groups.at(-1);
    if (current && length + paragraph.text.length <= maxLength) {
      current.push(paragraph);
      length += paragraph.text.length;
    } else {
      groups.push([paragraph]);
      length = paragraph.text.length;
    }
  }
  return groups.flatMap((paragraphs, index) => {
    const first = paragraphs[0];
    const last = paragraphs.at(-1);
    if (!first || !last) return [];
    return {
      ...base(article),
      id: chunkId(article, index === 0 ? section.id : `${section.id}-${index + 1}`),
      kind: "text" as const,
      stepId: null,
      section: section.heading,
      start: first.start,
      end: last.end,
      text: paragraphs.map((paragraph) => paragraph.text).join("\n"),
    };
  });
}

function base(article: Article) {
  return { articleId: article.id, language: article.language };
}
