import type { Citation } from "../../contract/answer.ts";
import type { Article, Passage } from "../knowledge/article.ts";
import type { Chunk } from "../knowledge/chunk.ts";

/** Numbers sources as they are first cited; the same passage keeps its number. */
export class CitationList {
  readonly #chunks: ReadonlyMap<string, Chunk>;
  readonly #citations: Citation[] = [];

  constructor(chunks: ReadonlyMap<string, Chunk>) {
    this.#chunks = chunks;
  }

  get citations(): Citation[] {
    return [...this.#citations];
  }

  /** The number of a passage of an article, cited word for word: `quote === body.slice(start, end)`. */
  cite(article: Article, { start, end }: Pick<Passage, "start" | "end">): number {
    const known = this.#citations.find(
      (citation) =>
        citation.articleId === article.id &&
        citation.language === article.language &&
        citation.start === start &&
        citation.end === end,
    );
    if (known) return known.number;
    const chunk = this.#chunkAround(article, start, end);
    const number = this.#citations.length + 1;
    this.#citations.push({
      number,
      chunkId: chunk?.id ?? `${article.id}.${article.language}`,
      articleId: article.id,
      language: article.language,
      title: article.title,
      section: chunk?.section ?? "",
      quote: article.body.slice(start, end),
      start,
      end,
    });
    return number;
  }

  #chunkAround(article: Article, start: number, end: number): Chunk | undefined {
    for (const chunk of this.#chunks.values())
      if (
        chunk.articleId === article.id &&
        chunk.language === article.language &&
        chunk.start <= start &&
        end <= chunk.end
      )
        return chunk;
    return undefined;
  }
}
