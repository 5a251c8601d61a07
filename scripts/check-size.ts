/**
 * Fails where the widget or a bundle is larger than promised. Builds both. Run: `node scripts/check-size.ts`.
 */
import { join } from "node:path";
import { makeBundles, measureBundle } from "./build-bundle.ts";
import { buildWidgetIfChanged } from "./build-widget.ts";
import { root } from "./widget/bundle-widget.ts";

const { launcher, firstAnswer, files } = await buildWidgetIfChanged();
const bundles = (await makeBundles(join(root, "knowledge", "chatgpt"))).map((bundle) => ({
  language: bundle.language,
  ...measureBundle(bundle),
}));
const measured = [
  { what: "launcher, brotli bytes", is: launcher, atMost: 8_192 },
  { what: "until the first answer, brotli bytes", is: firstAnswer, atMost: 18_432 },
  { what: "until the first answer, requests", is: files + 1, atMost: 3 },
  ...bundles.map(({ language, bundle }) => ({ what: `bundle ${language}, brotli bytes`, is: bundle, atMost: 40_960 })),
  ...bundles.map(({ language, tree }) => ({ what: `tree of ${language}, brotli bytes`, is: tree, atMost: 6_144 })),
];
for (const { what, is, atMost } of measured)
  console.log(`${is <= atMost ? "ok      " : "TOO LARGE"} ${what}: ${is} (at most ${atMost})`);
process.exitCode = measured.every(({ is, atMost }) => is <= atMost) ? 0 : 1;
