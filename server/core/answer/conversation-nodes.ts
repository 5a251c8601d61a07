/** Nodes of choices that belong to the conversation rather than to the tree; the halves of ids such as `start:over`. */
export const conversationNodes = {
  topics: "topics",
  worked: "which-worked",
  untried: "which-untried",
  start: "start",
} as const;
