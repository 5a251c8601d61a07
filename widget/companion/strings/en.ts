import type { ExtraStrings } from "./extra-strings.ts";

export const extra: ExtraStrings = {
  privacy:
    "What you write is sent to this site’s help service and kept so that you can come back to it. Please leave out passwords and card numbers.",
  offline: (version) =>
    `The help service cannot be reached. Answers come from the copy on this page (version ${version}).`,
  stillWorking: "Still working…",
  suggestions: "Suggestions",
  copy: "Copy",
  copied: "Copied",
  edit: "Edit question",
  feedback: "Was this helpful?",
  helpful: "Yes",
  notHelpful: "No",
  why: "What was wrong?",
  reasons: {
    "wrong-topic": "Not what I asked",
    "steps-did-not-work": "The steps did not work",
    "hard-to-understand": "Hard to understand",
    outdated: "Out of date",
    other: "Something else",
  },
  thanks: "Thank you for telling us.",
  more: "More",
  transcript: "Save the conversation",
  print: "Print the steps",
  email: "E-mail the steps",
  exportData: "Export my data",
  forget: "Forget this conversation",
  forgotten: "The conversation has been deleted, here and on the server.",
  failed: "That did not work just now. Please try again later.",
  you: "You",
  selfCheck: "Check my connection",
  privacyPage: "The page’s title, its address and the error it shows are sent along.",
  copyTried: "Copy what I tried",
};
