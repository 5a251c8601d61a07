import { html, type TemplateResult } from "lit";
import type { Citation } from "../../server/contract/answer.ts";
import type { PanelContext } from "./panel-context.ts";

/**
 * Source numbers as buttons; each unfolds its quote at `place`. Numbers without a source are left out: a button that
 * shows nothing would only look like proof.
 */
export const citationMarks = (
  place: string,
  numbers: readonly number[],
  citations: readonly Citation[],
  { strings, unfold }: PanelContext,
): TemplateResult[] =>
  numbers
    .filter((number) => citations.some((citation) => citation.number === number))
    .map(
      (number) =>
        html`<sup><button type="button" class="mark"
          aria-expanded=${unfold.at(place) === number} aria-label=${strings.source(number)}
          @click=${() => unfold.toggle(place, number)}>${number}</button></sup>`,
    );
