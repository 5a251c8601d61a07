/** What a text tells, part by part in the order in which it happens. */
export interface Timeline {
  parts: string[];
  /** For each part but the last, whether the text says in so many words that the next comes after it. */
  isSaid: boolean[];
}
