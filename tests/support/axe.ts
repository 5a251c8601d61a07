import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Id and first place of each rule that axe finds broken. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  const axe = await readFile(axePath, "utf8");
  return page.evaluate<string[]>(`(async () => {
    ${axe};
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => id + " at " + nodes[0].target.join(" "));
  })()`);
};
