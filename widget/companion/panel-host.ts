import type { LitElement } from "lit";

/** What the companion needs of the panel. */
export interface PanelHost extends LitElement {
  readonly endpoint: string;
  readonly language: string;
  /** Folder of the bundles, without a trailing slash. */
  readonly bundleSource: string;
  readonly title: string;
  ask(question: string): Promise<void>;
  reset(): void;
}
