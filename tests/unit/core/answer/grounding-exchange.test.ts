import { expect, it } from "vitest";
import { measureExchange } from "../../../../server/core/answer/grounding/measure-exchange.ts";

it.each([
  ["ja", "職場のWi-Fiからモバイルホットスポットへ替えます。", "モバイルホットスポットから職場のWi-Fiへ替えます。", 2],
  [
    "ja",
    "職場のWi-Fiからモバイルホットスポットへ替えます。",
    "職場のWi-Fiからモバイルホットスポットへ替えると動きます。",
    0,
  ],
  ["ja", "Wi-Fiではなく回線側の問題です。", "回線ではなくWi-Fi側の問題です。", 1],
  ["ja", "有料版は、無料版より安定しています。", "無料版は、有料版より安定しています。", 1],
  ["en", "Move the cable from the phone to the laptop.", "Move the cable from the laptop to the phone.", 2],
  ["en", "The paid plan is faster than the free plan.", "The free plan is faster than the paid plan.", 1],
  ["en", "The paid plan is faster than the free plan.", "The paid plan is faster than the old one.", 0],
  ["zh", "从手机换到电脑。", "从电脑换到手机。", 0],
])("things that have changed places (%s): %s %s", (language, text, sentence, count) => {
  expect(measureExchange(sentence, [text], language)).toBe(count);
});
