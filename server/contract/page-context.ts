import { z } from "zod";
import { plainText } from "./text.ts";

/** What a page says of itself, where its owner wants that. */
export const PageContext = z
  .object({
    title: plainText(300).optional(),
    url: plainText(2_000).optional().describe("Without query and fragment, which may hold secrets."),
    error: plainText(2_000)
      .optional()
      .describe("The error text the page shows. Looked at where the question alone does not tell what it is about."),
  })
  .meta({ id: "PageContext" });
export type PageContext = z.infer<typeof PageContext>;
