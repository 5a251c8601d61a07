import { z } from "zod";
import { checkNames } from "../../core/knowledge/tree-source.ts";

/** Ids are file names, URL parts and halves of choice ids: kebab-case, no slash, no colon. */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be kebab-case: a-z, 0-9 and single hyphens");
const stepRef = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "must be <article id>/<step name>");
const text = z.string().trim().min(1);
const localized = z.record(z.string(), text);

/** Front matter of `articles/<id>.<language>.md`. Unknown keys are mistakes, most often typing errors. */
export const FrontMatter = z.strictObject({
  id,
  kind: z.enum(["guide", "cause", "fix", "error", "alternative", "faq"]),
  title: text,
  asks: z.array(text).min(1, "needs at least one way people ask"),
  errors: z.array(text).default([]),
  codes: z.array(z.string("write codes in quotation marks").regex(/^[\w.-]{2,20}$/)).default([]),
  related: z.array(id).default([]),
  fixes: z.array(id).default([]),
  steps: z
    .record(
      id,
      z.strictObject({
        effort: z.int().min(1).max(5),
        aliases: z.array(text).default([]),
        things: z.array(text).default([]),
      }),
    )
    .default({}),
  reviewed: z.iso.date("must be a date: YYYY-MM-DD"),
});
export type FrontMatter = z.infer<typeof FrontMatter>;

/** `knowledge.yaml`. */
export const KnowledgeFile = z.strictObject({
  id,
  name: localized,
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  subject: z.array(text).min(1),
  covers: localized,
  contact: stepRef.nullable().default(null),
  alternatives: stepRef.nullable().default(null),
  status: stepRef.nullable().default(null),
  apiHosts: z.array(z.string().regex(/^[a-z0-9.-]+(:\d+)?$/, "must be a host such as api.example.com")).default([]),
  /** Lists of the form of `outside.yaml` that come with the server. */
  alsoOutside: z.array(z.enum(["everyday"])).default([]),
});
export type KnowledgeFile = z.infer<typeof KnowledgeFile>;

/** `tree.yaml`. */
export const TreeFile = z.strictObject({
  root: id,
  questions: z.record(
    id,
    z.strictObject({
      ask: localized,
      answers: z.array(z.strictObject({ id, label: localized, to: id })),
    }),
  ),
  checks: z
    .partialRecord(
      z.enum(checkNames),
      z.strictObject({ fine: z.array(stepRef).default([]), failed: z.array(stepRef).default([]) }),
    )
    .optional(),
});
export type TreeFile = z.infer<typeof TreeFile>;

/** `outside.yaml`, which a folder may leave out, and what `alsoOutside` names. */
export const OutsideFile = z
  .array(z.strictObject({ id, asks: z.record(z.string(), z.array(text)) }))
  .nullable()
  .transform((topics) => topics ?? []);
