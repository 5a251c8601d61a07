import { z } from "zod";

/**
 * Every error a client can receive, in one place: code, HTTP status, title. Codes are stable; titles are for people.
 * The `detail` beside them is always ours: never a provider's own text, a stack or a path.
 */
export const problemCatalogue = {
  "malformed-json": { status: 400, title: "The body is not valid JSON." },
  "not-found": { status: 404, title: "There is nothing here." },
  "conversation-not-found": { status: 404, title: "This conversation is not known." },
  "article-not-found": { status: 404, title: "This article is not known." },
  "method-not-allowed": { status: 405, title: "This method is not offered here." },
  "body-too-large": { status: 413, title: "The body is larger than this server accepts." },
  "unsupported-media-type": { status: 415, title: "The body must be application/json." },
  "invalid-request": { status: 422, title: "The request does not fit the contract." },
  "choice-not-offered": { status: 422, title: "The last answer did not offer this choice." },
  "step-not-offered": { status: 422, title: "This conversation was not offered this step." },
  "turn-id-reused": { status: 422, title: "This turnId was used for another request." },
  "too-many-requests": { status: 429, title: "Too many requests." },
  "internal-error": { status: 500, title: "Something failed on our side." },
  "not-ready": { status: 503, title: "The server is starting or stopping." },
} as const;
export type ProblemCode = keyof typeof problemCatalogue;

/** RFC 9457 problem details, as `application/problem+json` or inside an `answer-error` event. */
export const Problem = z
  .object({
    type: z.string().describe("`about:blank#` and the code."),
    code: z.enum(Object.keys(problemCatalogue) as [ProblemCode, ...ProblemCode[]]),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    requestId: z.string().optional(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof Problem>;
