import type { FeedbackReason } from "../../../server/contract/feedback.ts";

/** The words of what comes after the panel's first screen. A language is one file of this shape. */
export interface ExtraStrings {
  /** Said before anything is sent. */
  privacy: string;
  offline: (version: string) => string;
  stillWorking: string;
  suggestions: string;
  copy: string;
  copied: string;
  edit: string;
  feedback: string;
  helpful: string;
  notHelpful: string;
  why: string;
  reasons: Record<FeedbackReason, string>;
  thanks: string;
  more: string;
  transcript: string;
  print: string;
  email: string;
  exportData: string;
  forget: string;
  forgotten: string;
  /** Said where something of the above could not be done. */
  failed: string;
  you: string;
  selfCheck: string;
  /** Said beside `privacy` where the page hands over something of itself. */
  privacyPage: string;
  /** Copies what a person would ask for. */
  copyTried: string;
}
