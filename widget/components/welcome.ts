import { html, type TemplateResult } from "lit";
import type { Owner } from "../owner/owner.ts";
import type { Strings } from "../strings/strings.ts";
import { signpost } from "./signpost.ts";

export const welcome = (strings: Strings, owner: Owner | null): TemplateResult => html`
  <div class="welcome">
    ${owner?.mark("welcome") ?? signpost()}
    <h3>${strings.welcomeTitle}</h3>
    <p>${owner?.welcomeText ?? strings.welcomeText}</p>
    ${owner?.welcome()}
  </div>`;
