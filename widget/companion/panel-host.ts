import type { LitElement } from "lit";
import type { Owner } from "../owner/owner.ts";
import type { Asked } from "../state/exchange.ts";

/** What the companion needs of the panel. */
export interface PanelHost extends LitElement {
  readonly endpoint: string;
  readonly language: string;
  /** Folder of the bundles, without a trailing slash. */
  readonly bundleSource: string;
  readonly title: string;
  readonly owner: Owner | null;
  ask(question: string): Promise<void>;
  say(asked: Asked, label: string): Promise<void>;
  reset(): void;
}
