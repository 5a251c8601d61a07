import { html, nothing, type TemplateResult } from "lit";
import type { Citation } from "../../server/contract/answer.ts";
import { externalLink } from "./external-link.ts";
import type { PanelContext } from "./panel-context.ts";

/** The exact words of one source, with where they stand. The answer carries them: nothing is fetched. */
export const quote = (citation: Citation, newTab: string): TemplateResult => {
  const { title, section } = citation;
  return html`
  <figure class="quote" lang=${citation.language}>
    <blockquote dir="auto">${citation.quote}</blockquote>
    <figcaption dir="auto">
      <span class="number">${citation.number}</span>
      <span>
        <cite>${title}</cite>${section && section !== title ? ` › ${section}` : nothing}
        ${citation.url ? externalLink("", citation.url, newTab) : nothing}
      </span>
    </figcaption>
  </figure>`;
};

/** The quote unfolded at `place`, if any. */
export const citationQuote = (
  place: string,
  citations: readonly Citation[],
  { strings, unfold }: PanelContext,
): TemplateResult | typeof nothing => {
  const number = unfold.at(place);
  const citation = citations.find((each) => each.number === number);
  return citation ? quote(citation, strings.newTab) : nothing;
};
