export type { Answer, Choice, Citation, Step } from "../server/contract/answer.ts";
export type { Failure, FailureKind } from "./client/ask-failure.ts";
export { defineShirubeChat } from "./define.ts";
export type { ShirubeEventMap } from "./events.ts";
export { ShirubeChat } from "./shirube-chat.ts";
