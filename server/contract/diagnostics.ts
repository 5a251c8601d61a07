import { z } from "zod";
import { identifier, plainText } from "./text.ts";

/** Most results of one self-check: each host is one. */
const maxChecks = 30;

/** What an asker's own page found out about itself, sent only after the asker has seen it and agreed. */
export const Diagnostics = z
  .object({
    checks: z
      .array(
        z.object({
          name: identifier.describe(
            "What was checked, e.g. `online`, `cookies`; unknown names are kept and mean nothing.",
          ),
          outcome: z.enum(["fine", "failed", "unknown"]),
          detail: plainText(200).optional().describe("For people: a host, a time, a version."),
        }),
      )
      .max(maxChecks),
  })
  .meta({ id: "Diagnostics" });
export type Diagnostics = z.infer<typeof Diagnostics>;
