import { z } from "zod";

/** What `GET /articles/{id}?language=` returns: the text that citations point into. */
export const ArticleView = z
  .object({
    id: z.string(),
    kind: z.string(),
    language: z.string(),
    title: z.string(),
    body: z.string().describe("Markdown body, front matter removed, newlines as \\n."),
    reviewed: z.string().describe("Date of the last review, YYYY-MM-DD."),
    related: z.array(z.object({ id: z.string(), title: z.string() })),
  })
  .meta({ id: "Article" });
export type ArticleView = z.infer<typeof ArticleView>;
