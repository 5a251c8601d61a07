import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { ArticleView } from "../contract/article-view.ts";
import { AskError } from "../core/errors.ts";
import { findArticle, type Knowledge } from "../core/knowledge/knowledge.ts";
import type { AppEnvironment } from "../middleware/app-environment.ts";
import { problemContent } from "./problem-content.ts";

const route = createRoute({
  method: "get",
  path: "/articles/{id}",
  summary: "The text that citations point into",
  request: {
    params: z.object({ id: z.string().max(200) }),
    query: z.object({ language: z.string().max(35).optional() }),
  },
  responses: {
    200: { description: "The article", content: { "application/json": { schema: ArticleView } } },
    ...problemContent(404, 422),
  },
});

/** `GET /articles/{id}?language=`: an article as its citations see it. */
export function routeArticles(app: OpenAPIHono<AppEnvironment>, knowledge: Knowledge, defaultLanguage: string): void {
  app.openapi(route, (context) => {
    const { id } = context.req.valid("param");
    // Pages say "en-US"; knowledge is written in "en".
    const language = context.req.valid("query").language?.split("-")[0]?.toLowerCase() ?? defaultLanguage;
    const article = findArticle(knowledge, id, language);
    if (!article) throw new AskError("article-not-found");
    const { kind, title, body, reviewed } = article;
    const related = article.related.flatMap((relatedId) => {
      const other = findArticle(knowledge, relatedId, language);
      return other ? [{ id: relatedId, title: other.title }] : [];
    });
    return context.json({ id, kind, language, title, body, reviewed, related }, 200);
  });
}
