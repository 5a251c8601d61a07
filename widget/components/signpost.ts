import { svg, type TemplateResult } from "lit";
import { signpostShapes } from "./signpost-shapes.ts";

const { post, boards, lamp } = signpostShapes;

export const signpost = (): TemplateResult => svg`
  <svg class="signpost" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${post}></path><path d=${boards}></path>
    <circle class="lamp" cx=${lamp.x} cy=${lamp.y} r=${lamp.radius}></circle>
  </svg>`;
