// `npm run bench:widget [-- loads [hoverMs]]`: what the widget costs a page, beside a bare Lit element that prints the same
// answer (the floor) and deep-chat. Cold loads in Chromium, throttled, taking turns. Method and figures: docs/widget.md.
import type { Answer } from "../../server/contract/answer.ts";
import { launchChromium } from "../support/chromium.ts";
import { contestants } from "./widget/contestants.ts";
import { type Load, measureLoad } from "./widget/measure-load.ts";
import { serveContestants } from "./widget/serve-contestants.ts";
import { summarize } from "./widget/summarize.ts";

const [loads, hoverMs] = [Number(process.argv[2] ?? 15), Number(process.argv[3] ?? 80)];
const question = "ChatGPT shows Internal Server Error";

await using served = await serveContestants();
const reply = await fetch(`${served.url}/ask`, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ question, language: "en" }),
});
const title = ((await reply.json()) as Answer).steps[0]?.title;
if (!title) throw new Error("the server offers no step");

const browser = await launchChromium();
const measured = contestants.map((contestant) => ({ contestant, loads: [] as Load[] }));
// The first round warms up browser and server.
for (let round = 0; round <= loads; round++)
  for (const { contestant, loads: kept } of measured) {
    const address = `${served.url}/${contestant.name}.html`;
    const load = await measureLoad(browser, address, { contestant, question, title, hoverMs });
    if (round > 0) kept.push(load);
  }
await browser.close();

console.log(
  `Medians (and ranges) of ${loads} cold loads; × the floor. The pointer rests ${hoverMs} ms before it clicks.`,
);
const { rows, bars } = summarize(
  measured.map(({ contestant, loads: kept }) => ({ name: contestant.name, loads: kept })),
);
for (const row of rows) console.log(row);
for (const { what, is, atMost } of bars)
  console.log(`${is <= atMost ? "ok  " : "OVER"} ${what}: ${is.toFixed(2)} (at most ${atMost})`);
process.exitCode = bars.every(({ is, atMost }) => is <= atMost) ? 0 : 1;
