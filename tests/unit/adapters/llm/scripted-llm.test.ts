import OpenAI from "openai";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { good, goodEmbeddings, http } from "../../../support/scripted-llm/scripts.ts";
import { type ScriptedLlm, startScriptedLlm } from "../../../support/scripted-llm/start-scripted-llm.ts";

let llm: ScriptedLlm;
let client: OpenAI;
beforeEach(async () => {
  llm = await startScriptedLlm({ chat: good(["Hel", "lo"]), embeddings: goodEmbeddings({ dimension: 8 }) });
  client = new OpenAI({ apiKey: "key", baseURL: llm.baseUrl, maxRetries: 0 });
});
afterEach(() => llm.close());

const ask = () => client.chat.completions.create({ model: "scripted", messages: [{ role: "user", content: "Hi" }] });

describe("the scripted server, seen by OpenAI's own client,", () => {
  it("answers a chat without streaming", async () => {
    expect((await ask()).choices[0]?.message.content).toBe("Hello");
  });

  it("answers a streamed chat", async () => {
    const stream = await client.chat.completions.create({ model: "scripted", messages: [], stream: true });
    let text = "";
    for await (const { choices } of stream) text += choices[0]?.delta.content ?? "";
    expect(text).toBe("Hello");
  });

  it.each(["float", "base64"] as const)("embeds as %s: equal texts alike, unit length", async (encoding) => {
    const input = ["abc", "xyz", "ABC"];
    const request = { model: "scripted", input, ...(encoding === "float" ? { encoding_format: encoding } : {}) };
    const [first = [], second = [], third = []] = (await client.embeddings.create(request)).data.map(
      (one) => one.embedding,
    );
    expect(first).toHaveLength(8);
    expect(third).toEqual(first);
    expect(second).not.toEqual(first);
    expect(Math.hypot(...first)).toBeCloseTo(1);
  });

  it("takes queued scripts first and then its own", async () => {
    llm.queue(http(503, "busy"));
    await expect(ask()).rejects.toMatchObject({ status: 503 });
    expect((await ask()).choices[0]?.message.content).toBe("Hello");
    expect(llm.exchanges.map(({ leftAt }) => leftAt)).toEqual([null, null]);
  });
});
