import type { Heading, List, ListItem, Nodes, PhrasingContent, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { ArticleLink, ArticleStep, Paragraph, Section } from "../../core/knowledge/article.ts";
import { splitSentences } from "../../core/text/split-sentences.ts";

export interface ArticleBody {
  sections: Section[];
  steps: ArticleStep[];
}

interface BodyIssue {
  line: number;
  reason: string;
}

const stepMark = /\s*\{#([a-z0-9-]+(?:\/[a-z0-9-]+)?)\}\s*$/;

/**
 * Reads an article's Markdown: headings make sections, a numbered list makes steps, everything keeps its offsets.
 * Only what can be shown and quoted safely is allowed; the rest is named, with its line, instead of being dropped.
 */
export function parseArticleBody(body: string, articleId: string): ArticleBody & { issues: BodyIssue[] } {
  const root: Root = fromMarkdown(body);
  const sections: Section[] = [{ id: "lead", heading: "", paragraphs: [] }];
  const steps: ArticleStep[] = [];
  const issues: BodyIssue[] = [];
  for (const node of root.children) {
    const section = sections.at(-1);
    if (!section) break;
    if (node.type === "heading") sections.push(openSection(node));
    else if (node.type === "paragraph") section.paragraphs.push(readParagraph(node));
    else if (node.type === "list" && node.ordered) readSteps(node, section.heading);
    else if (node.type === "list") readBullets(node, section);
    else
      issues.push({
        line: lineOf(node),
        reason: `${node.type} is not allowed here: use paragraphs, lists and headings`,
      });
  }
  if (sections[0]?.paragraphs.length === 0)
    issues.push({ line: 1, reason: "needs a lead paragraph before the first heading" });
  return { sections: sections.filter((section) => section.paragraphs.length > 0), steps, issues };

  function openSection(node: Heading): Section {
    const heading = plainText(node);
    checkInline(node.children);
    if (node.depth !== 2) issues.push({ line: lineOf(node), reason: "use headings of level two (##)" });
    const slug =
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, "-")
        .replace(/^-|-$/g, "") || "section";
    const taken = sections.filter((section) => section.id === slug || section.id.startsWith(`${slug}~`)).length;
    return { id: taken === 0 ? slug : `${slug}~${taken + 1}`, heading, paragraphs: [] };
  }

  function readBullets(list: List, section: Section): void {
    for (const item of list.children)
      for (const child of item.children)
        if (child.type === "paragraph") section.paragraphs.push(readParagraph(child));
        else issues.push({ line: lineOf(child), reason: "bullet items hold plain paragraphs only" });
  }

  function readParagraph(node: { children: PhrasingContent[] } & Nodes): Paragraph {
    const [start, end] = offsetsOf(node);
    checkInline(node.children);
    const raw = body.slice(start, end);
    return {
      start,
      end,
      text: plainText(node),
      sentences: splitSentences(raw).map((part) => ({
        start: start + part.start,
        end: start + part.end,
        text: plainInline(raw.slice(part.start, part.end)),
      })),
    };
  }

  function readSteps(list: List, heading: string): void {
    for (const item of list.children) {
      const step = readStep(item, heading);
      if (step) steps.push(step);
    }
  }

  function readStep(item: ListItem, heading: string): ArticleStep | null {
    const [paragraph, ...rest] = item.children;
    const expected = "a step is `**Title** {#step-id}` and, on the next line, its text";
    const fail = (reason: string) => {
      issues.push({ line: lineOf(item), reason });
      return null;
    };
    if (paragraph?.type !== "paragraph" || rest.length > 0) return fail(expected);
    const [title, ...words] = paragraph.children;
    if (title?.type !== "strong") return fail(expected);
    const [start, end] = offsetsOf(paragraph);
    const firstBreak = body.indexOf("\n", start);
    if (firstBreak < 0 || firstBreak >= end) return fail(expected);
    const mark = stepMark.exec(body.slice(start, firstBreak));
    if (!mark?.[1]) return fail("the step has no id: end its first line with {#step-id}");
    checkInline([...title.children, ...words]);
    const raw = body.slice(firstBreak, end);
    const textStart = firstBreak + (raw.length - raw.trimStart().length);
    return {
      id: mark[1].includes("/") ? mark[1] : `${articleId}/${mark[1]}`,
      title: plainText(title),
      text: plainInline(body.slice(textStart, end)),
      links: linksIn(words),
      section: heading,
      start: textStart,
      end,
    };
  }

  function checkInline(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) {
      if (node.type === "text" || node.type === "break") continue;
      if (node.type === "link") {
        if (!/^https?:\/\//.test(node.url))
          issues.push({ line: lineOf(node), reason: `link "${node.url}" must be http(s)` });
        continue;
      }
      issues.push({ line: lineOf(node), reason: `${node.type} is not allowed here: write plain words and links` });
    }
  }
}

function offsetsOf(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** Words of a node without markup; line breaks inside a paragraph become blanks (or nothing between CJK). */
function plainText(node: Nodes): string {
  return unwrap(textOf(node));
}

function plainInline(markdown: string): string {
  return unwrap(textOf(fromMarkdown(markdown.replace(/\n\s+/g, "\n"))));
}

function textOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  return "children" in node ? node.children.map((child) => textOf(child)).join("") : "";
}

/** A wrapped line is a blank between words, and nothing between Japanese or Chinese characters, which have none. */
function unwrap(text: string): string {
  const cjk = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー、。！？「」（）]";
  return text
    .replace(new RegExp(`(?<=${cjk})\\s*\\n\\s*(?=${cjk})`, "gu"), "")
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

function linksIn(nodes: readonly PhrasingContent[]): ArticleLink[] {
  return nodes.flatMap((node) => (node.type === "link" ? [{ label: plainText(node), url: node.url }] : []));
}
