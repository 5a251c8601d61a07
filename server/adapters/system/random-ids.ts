import { randomUUID } from "node:crypto";
import type { IdSource } from "../../core/ports.ts";

/** 122 random bits each: an id that was not told cannot be guessed. */
export const randomIds: IdSource = { newId: () => randomUUID() };
