import type { Contestant } from "./contestants.ts";

/** What a page says of its own load; times in milliseconds since navigation. */
export interface PageTimes {
  launcherMs: number;
  answerMs: number;
  /** Of every task longer than 50 ms, what is above; until asked. */
  blockingMs: number;
}

/** What is done on a page. */
export interface Task {
  contestant: Contestant;
  question: string;
  /** Of the first step of the answer that has to come. */
  title: string;
  /** Between the pointer's arrival on the launcher and the click. */
  hoverMs: number;
}

declare global {
  interface Window {
    /** Resolves once the answer is on screen. */
    answered: Promise<Omit<PageTimes, "blockingMs">>;
    blockingMs(): number;
  }
}

/**
 * Runs in the page before anything else: opens, asks and watches the answer appear, each as soon as
 * possible. A person is slower; a script that a test runner sends would be slower by its own way through the browser.
 */
export const startClock = ({ contestant: { launcher, field, step }, question, title, hoverMs }: Task): void => {
  const find = (path: readonly string[]): HTMLElement | null =>
    path.reduce<HTMLElement | null>(
      (inside, selector, depth) => (depth === 0 ? document : inside?.shadowRoot)?.querySelector(selector) ?? null,
      null,
    );
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  /** Once something is there, and the frame that shows it has been drawn. Looks by a timer, which forces no frames. */
  const shown = async (path: readonly string[]): Promise<HTMLElement> => {
    for (;;) {
      const found = find(path);
      if (found?.checkVisibility()) {
        await frame();
        await frame();
        return found;
      }
      await new Promise((next) => setTimeout(next, 4));
    }
  };
  const run = async () => {
    const button = await shown(launcher);
    const launcherMs = performance.now();
    button.dispatchEvent(new PointerEvent("pointerenter"));
    await new Promise((next) => setTimeout(next, hoverMs));
    button.click();
    const input = await shown(field);
    if (input instanceof HTMLTextAreaElement) input.value = question;
    else input.textContent = question;
    const options = { bubbles: true, composed: true };
    input.dispatchEvent(new InputEvent("input", options));
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", cancelable: true, ...options }));
    const answer = await shown(step);
    const answerMs = performance.now();
    const text = answer.closest("li")?.textContent ?? "";
    if (!text.includes(title)) throw new Error(`not "${title}": ${text}`);
    return { launcherMs, answerMs };
  };
  window.answered = run();
  window.answered.catch(() => undefined);
  let blockingMs = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) blockingMs += Math.max(0, duration - 50);
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: "longtask", buffered: true });
  window.blockingMs = () => {
    add(observer.takeRecords());
    return blockingMs;
  };
};
