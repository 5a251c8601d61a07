import { z } from "zod";

/** What `GET /suggestions` returns: questions that begin like what is being typed, best first. */
export const SuggestionList = z
  .object({ suggestions: z.array(z.object({ text: z.string(), articleId: z.string() })) })
  .meta({ id: "SuggestionList" });
export type SuggestionList = z.infer<typeof SuggestionList>;
export type Suggestion = SuggestionList["suggestions"][number];
