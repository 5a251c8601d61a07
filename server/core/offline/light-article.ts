import type { Article, ArticleStep, Passage, Section } from "../knowledge/article.ts";
import { splitSentences } from "../text/split-sentences.ts";

/** A passage by its place, and without its words where the body has them as they are. */
type Light<P extends Passage> = Omit<P, keyof Passage> & { at: Place; text?: string };
/** How far after the passage before it this one begins, and its length: smaller numbers than offsets, and often the same. */
type Place = [gap: number, length: number];
/** A paragraph; its sentences are left out where cutting it again gives the same. */
type LightParagraph = Light<Passage> & { sentences?: Light<Passage>[] };
type LightSection = Omit<Section, "paragraphs"> & { paragraphs: LightParagraph[] };

/** How many ways of asking go along, to be suggested while somebody types; their words are sent apart. */
const suggestedAsks = 2;

/** An article to be sent: nothing in it twice. */
export interface LightArticle extends Omit<Article, "sections" | "steps"> {
  sections: LightSection[];
  steps: Light<ArticleStep>[];
}

export function lighten(article: Article): LightArticle {
  const { body } = article;
  let before = 0;
  const light = <P extends Passage>({ start, end, text, ...rest }: P): Light<P> => {
    const at: Place = [start - before, end - start];
    before = end;
    return { ...rest, at, ...(text === body.slice(start, end) ? {} : { text }) };
  };
  return {
    ...article,
    asks: article.asks.slice(0, suggestedAsks),
    steps: article.steps.map(light),
    sections: article.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map(({ sentences, ...paragraph }) => {
        const isPlain = JSON.stringify(sentences) === JSON.stringify(cut(paragraph, body));
        return { ...light(paragraph), ...(isPlain ? {} : { sentences: sentences.map(light) }) };
      }),
    })),
  };
}

function cut({ start: from, end: to }: Passage, body: string): Passage[] {
  return splitSentences(body.slice(from, to)).map(({ start, end }) => ({
    start: from + start,
    end: from + end,
    text: body.slice(from + start, from + end),
  }));
}

export function unfold(article: LightArticle): Article {
  const { body } = article;
  let before = 0;
  const whole = <P extends { at: Place; text?: string }>({ at: [gap, length], text, ...rest }: P) => {
    const start = before + gap;
    before = start + length;
    return { ...rest, start, end: before, text: text ?? body.slice(start, before) };
  };
  return {
    ...article,
    steps: article.steps.map(whole),
    sections: article.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map(({ sentences, ...light }) => {
        const paragraph = whole(light);
        return { ...paragraph, sentences: sentences?.map(whole) ?? cut(paragraph, body) };
      }),
    })),
  };
}
