import type { Article, ArticleLink, ArticleStep, Passage, Section } from "../knowledge/article.ts";
import { splitSentences } from "../text/split-sentences.ts";

/**
 * The sections and steps of a body as most writers set it: every paragraph, item and step's text on one line of its own,
 * with no markup but links. It is no Markdown reader: what it finds is compared with what one made of the body, and
 * only where both are the same it need not be sent.
 */
export function plainOutline(body: string, articleId: string): Pick<Article, "sections" | "steps"> {
  const sections: Section[] = [{ id: "lead", heading: "", paragraphs: [] }];
  const steps: ArticleStep[] = [];
  for (const { groups = {}, indices } of body.matchAll(blocks)) {
    const { heading, title, mark = "", words, paragraph } = groups;
    const [start] = indices?.groups?.[words ? "words" : "paragraph"] ?? [0];
    if (heading) sections.push({ id: heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-"), heading, paragraphs: [] });
    const section = sections.at(-1);
    if (title && words)
      steps.push({
        id: mark.includes("/") ? mark : `${articleId}/${mark}`,
        title,
        text: words.replace(link, "$1"),
        links: linksIn(words),
        section: section?.heading ?? "",
        start,
        end: start + words.length,
      });
    if (paragraph) section?.paragraphs.push({ ...passage(paragraph, start), sentences: sentencesIn(paragraph, start) });
  }
  return { sections: sections.filter(({ paragraphs }) => paragraphs.length > 0), steps };
}

const blocks =
  /^(?:## (?<heading>.+)|\d+\. \*\*(?<title>.+)\*\* \{#(?<mark>.+)\}\n +(?<words>.+)|(?:- )?(?<paragraph>.+))$/dgmu;
const link = /\[([^\]]+)\]\(([^)]+)\)/gu;

function passage(raw: string, start: number): Passage {
  return { start, end: start + raw.length, text: raw.replace(link, "$1") };
}

function sentencesIn(raw: string, from: number): Passage[] {
  return splitSentences(raw).map(({ start, end }) => passage(raw.slice(start, end), from + start));
}

function linksIn(raw: string): ArticleLink[] {
  return [...raw.matchAll(link)].map(([, label = "", url = ""]) => ({ label, url }));
}
