import { describe, expect, it } from "vitest";
import { measureReading, type Reading } from "../../../../server/core/answer/grounding/measure-reading.ts";
import { readPassage } from "../../../../server/core/answer/grounding/read-passage.ts";

const read = (sentence: string, texts: string | string[], language = "en") =>
  measureReading(
    sentence,
    [texts].flat().map((text) => readPassage({ title: "Pump", text }, language)),
    { language, subject: ["Norden"] },
  );
/** What is found, without what is not. */
const found = ({ unread: _, ...counts }: Reading): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, value]) => value > 0));

describe("A sentence is read off its source from left to right", () => {
  const text =
    "A green lamp means that the motor is running. If the lamp is red, close the valve and wait 20 minutes. Then start the motor again.";

  it.each([
    ["word for word", "A green lamp means that the motor is running."],
    ["with parts left out", "If the lamp is red, close the valve."],
    [
      "with two sentences joined",
      "If the lamp is red, close the valve and wait 20 minutes, then start the motor again.",
    ],
    ["with the title's words and the subject's name", "Norden: a green lamp means that the pump motor is running."],
    ["with another form of a word", "A green lamp means the motor runs."],
  ])("%s", (_, sentence) => {
    expect(found(read(sentence, text))).toEqual({});
  });

  it.each<[what: string, sentence: string, kind: Exclude<keyof Reading, "unread">]>([
    ["a word that no source has", "If the lamp is red, close the valve and call a plumber.", "strange"],
    ["two parts in another order", "Wait 20 minutes and close the valve.", "misplaced"],
    ["a word in the place of another", "Close the door and wait 20 minutes.", "altered"],
    ["a word in another's place where it begins", "A yellow lamp means that the motor is running.", "changed"],
    ["a denial put in", "A green lamp means that the motor is not running.", "denied"],
    ["a word of order put in", "Close the valve before you wait 20 minutes.", "ordered"],
  ])("finding %s", (_, sentence, kind) => {
    expect(read(sentence, text)[kind]).toBeGreaterThan(0);
  });

  it("finding a denial left out beside the word it denies", () => {
    expect(read("The valve may be opened.", "The valve may not be opened.").undenied).toBe(1);
    expect(read("The valve may not be opened.", "The valve may not be opened.").undenied).toBe(0);
    expect(read("The valve is red.", "The valve is red. It may not be opened.").undenied).toBe(0);
  });

  it.each([
    ["ja", "ポンプを確かめます。止まらなければ、弁を交換します。", "止まるなら、弁を交換します。", 1],
    ["ja", "ポンプを確かめます。止まらなければ、弁を交換します。", "止まらなければ、弁を交換します。", 0],
    ["en", "Look at the pump. If it does not stop, change the valve.", "If it does stop, change the valve.", 1],
    ["en", "Look at the pump. If it does not stop, change the valve.", "If it does not stop, change the valve.", 0],
  ])("finding a condition turned round (%s): %s %s", (language, text, sentence, turned) => {
    expect(read(sentence, text, language).turned).toBe(turned);
  });

  it("finding how often, where its letters are those of grammar", () => {
    const text = "弁を閉じるだけで止まります。";
    expect(read("弁を閉じるだけでほとんど止まります。", text, "ja").strange).toBe(1);
    expect(read("ポンプは動かなくなります。", "ポンプは動きます。", "ja").denied).toBe(1);
    expect(found(read("この方法は弁を閉じるだけです。", "この方法は弁を閉じるだけです。", "ja"))).toEqual({});
  });

  it("taking several sources in the order in which most of it is found", () => {
    const sources = ["The motor takes a minute to start.", "A closed valve keeps the water back."];
    expect(found(read("A closed valve keeps the water back, and the motor takes a minute to start.", sources))).toEqual(
      {},
    );
  });

  it.each([
    [
      "en",
      "A cold start takes a minute. A closed valve keeps the water back.",
      "A closed valve keeps the water back, and a cold start takes a minute.",
    ],
    [
      "en",
      "Close the valve. A cold pump takes in too much air.",
      "A cold pump takes in too much air, so close the valve.",
    ],
    [
      "en",
      "Opening the valve is the easiest way to stop the pump.",
      "The easiest way to stop the pump is opening the valve.",
    ],
    [
      "ja",
      "冷えたポンプは空気を吸います。弁を閉じると水が止まります。",
      "弁を閉じると水が止まり、冷えたポンプは空気を吸います。",
    ],
    [
      "ja",
      "弁を開けるのが、ポンプを止める最も簡単な方法です。",
      "ポンプを止める最も簡単な方法は、弁を開けることです。",
    ],
  ])("taking what states something in any order (%s): %s %s", (language, text, sentence) => {
    const { misplaced, swapped } = read(sentence, text, language);
    expect(misplaced + swapped).toBeLessThan(0.6);
  });

  it.each([
    ["en", "Close the valve. Start the motor.", "Start the motor, then close the valve."],
    ["en", ["Close the valve.", "Start the motor."], "Start the motor, then close the valve."],
    ["ja", "弁を閉じます。モーターを起動します。", "モーターを起動し、弁を閉じます。"],
    ["ja", ["弁を閉じます。", "モーターを起動します。"], "モーターを起動し、弁を閉じます。"],
  ])("but what is to be done in the order of its article (%s): %s %s", (language, text, sentence) => {
    const { misplaced, swapped } = read(sentence, text, language);
    expect(misplaced).toBeGreaterThan(0.9);
    expect(swapped).toBeGreaterThan(0.9);
  });

  it("finding what holds under another condition in the source", () => {
    const text = "If the lamp is red, close the valve. If the pump is dry, fill the tank.";
    expect(read("If the lamp is red, fill the tank.", text).moved).toBe(1);
    expect(read("If the pump is dry, fill the tank.", text).moved).toBe(0);
  });

  it("finding that a condition and what holds under it have changed places", () => {
    const text = "When the pump stops, the lamp turns red.";
    expect(read("Once the lamp turns red, the pump stops.", text).turned).toBe(1);
    expect(read("The lamp turns red when the pump stops.", text).turned).toBe(0);
  });

  it("finding that something is told of the other case", () => {
    const text = "See whether the pump also stops at night. If it does not, the valve is broken.";
    expect(read("If the pump also stops at night, the valve is broken.", text).turned).toBe(1);
    expect(read("If the pump does not stop at night, the valve is broken.", text).turned).toBe(0);
  });

  it("taking a word of the same meaning in the same place for the word", () => {
    expect(
      found(read("The lamp shows that the file was erased.", "The lamp shows that the file was deleted.")),
    ).toEqual({});
    expect(read("The lamp shows that the file was printed.", "The lamp shows that the file was deleted.").changed).toBe(
      1,
    );
  });
});

describe("Scripts without blanks are read by their characters", () => {
  it.each([
    [
      "ja",
      "再起動しても、Wi-Fiの名前は消えません。設定はすべて残ります。",
      "再起動しても、設定はすべて残ります。",
      "再起動しても、設定はすべて消えます。",
    ],
    ["ja", "緑のランプが点くまで5分待ちます。", "緑のランプが点くまで待ちます。", "赤のランプが点くまで待ちます。"],
    ["zh", "重启后，密码不会丢失，设置全部保留。", "重启后，设置全部保留。", "重启后，密码会丢失。"],
    [
      "ko",
      "재시작해도 비밀번호는 지워지지 않습니다. 설정은 모두 남습니다.",
      "재시작해도 설정은 모두 남습니다.",
      "재시작하면 비밀번호는 지워집니다.",
    ],
  ])("%s: %s", (language, text, right, wrong) => {
    const sum = (sentence: string) =>
      Object.values(found(read(sentence, text, language))).reduce((all, one) => all + one, 0);
    expect(sum(right)).toBe(0);
    expect(sum(wrong)).toBeGreaterThan(0);
  });
});
