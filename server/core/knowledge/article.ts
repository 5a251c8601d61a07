/** What an article is for; decides how it is answered. */
export type ArticleKind = "guide" | "cause" | "fix" | "error" | "alternative" | "faq";

/** A stretch of an article's Markdown body: UTF-16 offsets, and the same words without markup. */
export interface Passage {
  start: number;
  end: number;
  text: string;
}

export interface Paragraph extends Passage {
  sentences: Passage[];
}

/** A heading and what stands under it. The lead, before the first heading, is a section with an empty heading. */
export interface Section {
  /** Unique in its article; stays when other sections move. */
  id: string;
  heading: string;
  paragraphs: Paragraph[];
}

export interface ArticleLink {
  label: string;
  url: string;
}

/**
 * One item of an article's numbered list. `id` names the action (`<owning article>/<name>`); the words are this
 * article's own, also where the action belongs to another article.
 */
export interface ArticleStep extends Passage {
  id: string;
  title: string;
  links: ArticleLink[];
  /** Heading of the section the list stands in. */
  section: string;
}

/** What the owner of a step says about the action itself. */
export interface StepFacts {
  /** 1 = seconds … 5 = needs another person or product. */
  effort: number;
  /** Phrases by which people name the action, in the article's language; see `step-phrase.ts` for how they are written. */
  aliases: string[];
  /** What the action is about, or needs: "no phone", "the VPN is off". */
  things: string[];
}

/** One topic in one language, as its writer's file says it. */
export interface Article {
  id: string;
  language: string;
  kind: ArticleKind;
  title: string;
  /** Ways people ask for this. */
  asks: string[];
  /** Error strings as a product shows them. */
  errors: string[];
  /** Error codes, e.g. `500`. */
  codes: string[];
  related: string[];
  /** Articles whose steps, in this order, are this article's guide when it has no list of its own. */
  fixes: string[];
  /** Steps this article owns, by name. */
  stepFacts: Record<string, StepFacts>;
  reviewed: string;
  /** Markdown without front matter, newlines as `\n`; citations point into it. */
  body: string;
  sections: Section[];
  steps: ArticleStep[];
}
