import type { Script, ScriptedRequest } from "../exchange.ts";

/** Vectors by rule: equal texts get equal vectors, of unit length, and texts that share characters lie closer. */
function characterVector(text: string, dimension: number): number[] {
  const vector = new Array<number>(dimension).fill(0);
  for (const character of text.normalize("NFKC").toLowerCase()) {
    const place = (character.codePointAt(0) ?? 0) % dimension;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** A healthy embeddings endpoint; answers in base64 when asked, as OpenAI's own clients ask by default. */
export function goodEmbeddings({
  dimension = 64,
  embed = characterVector,
}: {
  dimension?: number;
  embed?: (text: string, dimension: number) => number[];
} = {}): Script {
  return ({ request, response }) => {
    const base64 = (request.body as { encoding_format?: string }).encoding_format === "base64";
    const data = inputsOf(request).map((text, index) => {
      const vector = embed(text, dimension);
      return { object: "embedding", index, embedding: base64 ? toBase64(vector) : vector };
    });
    response.writeHead(200, { "content-type": "application/json" });
    response.end(
      JSON.stringify({ object: "list", data, model: "scripted", usage: { prompt_tokens: 1, total_tokens: 1 } }),
    );
  };
}

function inputsOf(request: ScriptedRequest): string[] {
  const { input } = request.body as { input: string | string[] };
  return typeof input === "string" ? [input] : input;
}

function toBase64(vector: number[]): string {
  return Buffer.from(new Float32Array(vector).buffer).toString("base64");
}
