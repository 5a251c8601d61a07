import { describe, expect, test } from "vitest";
import { readForms } from "../../../../server/core/understanding/clause-forms.ts";
import { parsePhrase } from "../../../../server/core/understanding/step-phrase.ts";

const occurs = (alias: string, clause: string, language = "en") =>
  readForms(clause, language).find(parsePhrase(alias, language)) !== null;

describe("an alias of slots", () => {
  const clear = "clear/wipe cache/browser_data";

  test("is met by any wording of each slot, in any order and form", () => {
    expect(occurs(clear, "I wiped the cache")).toBe(true);
    expect(occurs(clear, "browser data has been cleared")).toBe(true);
  });

  test("is not met where a slot is empty", () => {
    expect(occurs(clear, "cleared it all")).toBe(false);
    expect(occurs(clear, "the cache is full")).toBe(false);
    expect(occurs(clear, "cleared my browser tabs")).toBe(false);
  });

  test("is not met where its words stand far apart", () => {
    expect(occurs("made file", "it made no difference to how I keep on opening every other file")).toBe(false);
  });

  test("is met with one typo in a word of five letters or more, not in a shorter one", () => {
    expect(occurs("reload page", "reloded the page")).toBe(true);
    expect(occurs("wipe cache", "wipd the cache")).toBe(false);
  });
});

describe("languages without blanks", () => {
  test("Japanese is found by katakana and kanji, whatever the endings", () => {
    expect(occurs("キャッシュ/クッキー 消/削除", "クッキーを全部消したんですが", "ja")).toBe(true);
    expect(occurs("キャッシュ/クッキー 消/削除", "クッキーがあります", "ja")).toBe(false);
  });

  test("Korean is found by its letters, so that an ending may change the last syllable", () => {
    expect(occurs("비밀번호 바꾸/바꿔", "비밀번호를 바꿀 생각", "ko")).toBe(true);
    expect(occurs("새 채팅", "새채팅 열었어요", "ko")).toBe(true);
  });

  test("Chinese is found by words", () => {
    expect(occurs("换/换了 浏览器", "浏览器都换了好几个", "zh")).toBe(true);
  });
});
