import type { Engine } from "./engine.ts";
import { minisearch } from "./minisearch-engine.ts";
import { shirube } from "./shirube-engine.ts";
import { sqlite } from "./sqlite-engine.ts";
import { wink } from "./wink-engine.ts";

/** Ours first. */
export const engines: readonly Engine[] = [shirube, minisearch, wink, sqlite];
