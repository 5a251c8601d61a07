/** How to use an element: where its controls are, each a path of selectors through shadow roots. */
export interface Contestant {
  name: string;
  /** Tag on its page. */
  tag: string;
  /** What a person clicks first; once it is there the element counts as usable. */
  launcher: readonly string[];
  /** Where the question is written and sent with Enter. */
  field: readonly string[];
  /** Where the answer's first step appears. */
  step: readonly string[];
}

/** In the order of the table; the first is what the others are divided by. */
export const contestants: readonly Contestant[] = [
  {
    name: "floor",
    tag: "<floor-chat></floor-chat>",
    launcher: ["floor-chat", "button"],
    field: ["floor-chat", "textarea"],
    step: ["floor-chat", ".step"],
  },
  {
    name: "shirube",
    tag: '<shirube-chat endpoint="" language="en"></shirube-chat>',
    launcher: ["shirube-chat", ".launcher"],
    field: ["shirube-chat", "shirube-panel", "textarea"],
    step: ["shirube-chat", "shirube-panel", ".step .mark"],
  },
  {
    // It has no launcher: it counts as usable once its field is there.
    name: "deep-chat",
    tag: "<deep-chat></deep-chat>",
    launcher: ["deep-chat", "#text-input"],
    field: ["deep-chat", "#text-input"],
    step: ["deep-chat", ".ai-message-text li"],
  },
];
