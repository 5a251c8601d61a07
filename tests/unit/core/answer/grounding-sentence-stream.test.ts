import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSourcedSentence } from "../../../../server/core/answer/parse-sourced-sentence.ts";
import { splitSentenceStream } from "../../../../server/core/answer/split-sentence-stream.ts";

async function split(chunks: readonly string[]): Promise<string[]> {
  async function* stream() {
    yield* chunks;
  }
  const sentences: string[] = [];
  for await (const sentence of splitSentenceStream(stream())) sentences.push(sentence);
  return sentences;
}

const cases: [name: string, sentences: string[], glue?: string][] = [
  ["Japanese", ["再読み込みします。[1]", "直りましたか？[2]", "[3]", "よかった！"], ""],
  ["Chinese", ["请刷新页面。[1]", "可以吗？"], ""],
  ["Korean", ["새로고침하세요. [1]", "괜찮나요?"]],
  ["English", ["Reload the page. [1]", "Did it help? [2]", "[3]", "Good!"]],
  ["numbers with a point", ["Wait 3.5 minutes. [1]", "Then try version 2.0. [2]"]],
  ["hosts", ["See status.openai.com for outages. [1]", "Then wait."]],
  ["abbreviations", ["Use another browser, e.g. Firefox. [1]", "Ask Dr. Smith vs. J. Doe."]],
  ["source numbers before the full stop", ["Reload the page [1].", "Wait [2, 3]."]],
  ["full-width source numbers", ["再読み込みします。【1】", "待ちます。［２］"], ""],
  ["quotes with a full stop inside", ["「エラー。もう一度。」と出ます。[1]", "待ちます。"], ""],
  ["English quotes at the end", ['It says "Try again." [1]', 'Then "Sorry! Later." and nothing else. [2]']],
  ["brackets", ["待ちます（数分。長くても）。[1]", "次です。"], ""],
  ["lines", ["A line without full stop", "Another one"], "\n"],
  ["a numbered list", ["1. Reload the page. [1]", "2. Wait. [2]"], "\n"],
  ["repeated marks", ["本当ですか！？[1]", "Really..."], ""],
];

describe("splitSentenceStream", () => {
  it.each(cases)("cuts %s, however the text is chunked", async (_, sentences, glue = " ") => {
    const text = sentences.join(glue);
    expect(await split([text])).toEqual(sentences);
    expect(await split([...text])).toEqual(sentences);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: text.length }), { maxLength: 6 }), async (cuts) => {
        const ends = [...cuts].sort((a, b) => a - b);
        const chunks = [0, ...ends].map((start, index) => text.slice(start, ends[index] ?? text.length));
        expect(await split(chunks)).toEqual(sentences);
      }),
      { numRuns: 30 },
    );
  });

  it("gives a sentence out with its first source number, whatever follows", async () => {
    const given: string[] = [];
    async function* stream() {
      yield "One. [1";
      expect(given).toEqual([]);
      yield "]";
      expect(given).toEqual(["One. [1]"]);
      yield "[2] Two";
      expect(given).toEqual(["One. [1]", "[2]"]);
      yield ". [3]";
    }
    for await (const sentence of splitSentenceStream(stream())) given.push(sentence);
    expect(given).toEqual(["One. [1]", "[2]", "Two. [3]"]);
  });

  it("waits for what follows a sentence without source number", async () => {
    const given: string[] = [];
    async function* stream() {
      yield "Wait 3. ";
      expect(given).toEqual([]);
      yield "Two";
      expect(given).toEqual(["Wait 3."]);
    }
    for await (const sentence of splitSentenceStream(stream())) given.push(sentence);
    expect(given).toEqual(["Wait 3.", "Two"]);
  });

  it("loses and invents nothing", async () => {
    const piece = fc.constantFrom("a", " ", ".", "。", "「", "」", "[", "1", "]", "\n", '"', "！", "3.5", "あ");
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const sentences = await split(pieces);
        const squeeze = (text: string) => text.replace(/\s/g, "");
        expect(squeeze(sentences.join(""))).toBe(squeeze(pieces.join("")));
      }),
    );
  });

  it.each([
    ["in many chunks", Array.from({ length: 500 }, () => "「word ")],
    ["in one", ["「word ".repeat(500)]],
  ])("cuts a sentence without end at a thousand characters, %s", async (_, chunks) => {
    const sentences = await split(chunks);
    expect(sentences.join("").replace(/\s/g, "")).toBe("「word".repeat(500));
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(1_000);
  });
});

describe("parseSourcedSentence", () => {
  it.each<[string, string, number[]]>([
    ["Reload the page. [1]", "Reload the page.", [1]],
    ["Reload the page [1][3].", "Reload the page.", [1, 3]],
    ["待ちます。[2, 1]", "待ちます。", [2, 1]],
    ["待ちます。【２】", "待ちます。", [2]],
    ["待ちます。［１］［１］", "待ちます。", [1]],
    ["Wait [^4].", "Wait.", [4]],
    ["Wait [source 2].", "Wait.", [2]],
    ["- Wait. [1]", "Wait.", [1]],
    ["2. Wait. [1]", "Wait.", [1]],
    ["Press [Enter] now.", "Press [Enter] now.", []],
    ["No source.", "No source.", []],
  ])("reads %j", (sentence, text, sources) => {
    expect(parseSourcedSentence(sentence)).toEqual({ text, sources });
  });
});
