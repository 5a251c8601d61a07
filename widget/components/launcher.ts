import { signpostShapes } from "./signpost-shapes.ts";

export interface Launcher {
  button: HTMLButtonElement;
  setLabel(text: string): void;
}

const drawn = (name: string, attributes: Record<string, string | number>): SVGElement => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

/**
 * The button that opens the panel. Made with plain DOM calls, because it is all that loads with the page.
 *
 * @param onIntent the pointer or focus has come near: time to fetch the panel
 */
export const createLauncher = (onIntent: () => void, onOpen: () => void): Launcher => {
  const { post, boards, lamp } = signpostShapes;
  const mark = drawn("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" });
  mark.append(
    drawn("path", { d: post }),
    drawn("path", { d: boards }),
    drawn("circle", { class: "lamp", cx: lamp.x, cy: lamp.y, r: lamp.radius }),
  );
  const label = document.createElement("span");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "launcher";
  button.part.add("launcher");
  button.setAttribute("aria-haspopup", "dialog");
  button.append(mark, label);
  button.addEventListener("pointerenter", onIntent);
  button.addEventListener("focus", onIntent);
  button.addEventListener("click", onOpen);
  return {
    button,
    setLabel: (text) => {
      label.textContent = text;
    },
  };
};
