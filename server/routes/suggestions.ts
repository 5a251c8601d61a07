import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { SuggestionList } from "../contract/suggestions.ts";
import { articlesIn, type Knowledge } from "../core/knowledge/knowledge.ts";
import { suggestQuestions } from "../core/suggestions/suggest-questions.ts";
import type { AppEnvironment } from "../middleware/app-environment.ts";
import { problemContent } from "./problem-content.ts";

const route = createRoute({
  method: "get",
  path: "/suggestions",
  summary: "Questions that fit what is being typed",
  request: { query: z.object({ text: z.string().max(200), language: z.string().max(35).optional() }) },
  responses: {
    200: { description: "Best first", content: { "application/json": { schema: SuggestionList } } },
    ...problemContent(422),
  },
});

/** `GET /suggestions?text=&language=`: for clients without the page bundle, which can do the same by itself. */
export function routeSuggestions(
  app: OpenAPIHono<AppEnvironment>,
  knowledge: Knowledge,
  defaultLanguage: string,
): void {
  app.openapi(route, (context) => {
    const { text, language = defaultLanguage } = context.req.valid("query");
    const asked = language.split("-")[0]?.toLowerCase() ?? "";
    const known = knowledge.languages.includes(asked) ? asked : defaultLanguage;
    return context.json({ suggestions: suggestQuestions(articlesIn(knowledge, known), text) }, 200);
  });
}
