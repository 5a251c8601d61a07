import { html, type TemplateResult } from "lit";
import type { Strings } from "../strings/strings.ts";
import { signpost } from "./signpost.ts";

export const welcome = (strings: Strings): TemplateResult => html`
  <div class="welcome">
    ${signpost()}
    <h3>${strings.welcomeTitle}</h3>
    <p>${strings.welcomeText}</p>
  </div>`;
