import { expect, test } from "vitest";
import { readTimeline } from "../../../../server/core/answer/grounding/read-timeline.ts";

test.each([
  ["first sign out, then sign in", ["first sign out", "sign in"]],
  ["sign in after you sign out", ["you sign out", "sign in"]],
  ["before you fill the tank, take the filter out", ["take the filter out", "you fill the tank"]],
  ["wait and then try again if reloading does not help", ["reloading does not help", "wait", "try again"]],
  ["formatting deletes the photos, so copy them first", ["copy them first", "formatting deletes the photos"]],
  [
    "The app opens PDF files. Other files have to be converted first.",
    ["other files have to be converted first", "the app opens pdf files"],
  ],
  [
    "take it out before you fill the tank, and put it back after rinsing",
    ["take it out", "you fill the tank", "rinsing", "put it back"],
  ],
  ["plug it in again after 30 seconds", ["plug it in again after 30 seconds"]],
  ["to charge fully once, open the app", ["to charge fully once", "open the app"]],
  ["once it is open, wait", ["it is open", "wait"]],
  [
    "after a power cut, open the door, but only pull the cord when the water is low",
    ["a power cut", "open the door", "the water is low", "only pull the cord"],
  ],
  ["a claim is possible from the day after the journey", ["a claim is possible from the day after the journey"]],
])("%s", (text, parts) => {
  expect(readTimeline(text, "en")?.parts).toEqual(parts);
});

test.each([
  ["ふたを開ける前に、電源を切り、皿を置きます", ["電源を切り", "皿を置きます", "ふたを開ける"]],
  ["雨の日は、ふたを開ける前に電源を切り、中を見ます", ["雨の日は", "電源を切り", "ふたを開ける", "中を見ます"]],
  ["六台目に入れるときは、先に一台目を外します", ["一台目を外します", "六台目に入れる"]],
])("%s", (text, parts) => {
  expect(readTimeline(text, "ja")?.parts.map((part) => part.replace(/^、/u, ""))).toEqual(parts);
});
