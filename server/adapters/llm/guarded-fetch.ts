import { PartError } from "../../core/ports.ts";

/**
 * A `fetch` for a provider we pay but do not trust: a redirect is an error (it would carry the question to another
 * host), and a reply longer than `maxBytes` breaks off with a `PartError` instead of filling the memory.
 */
export function guardedFetch(maxBytes: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: "error" });
    const { status, statusText, headers } = response;
    const body = response.body?.pipeThrough(limitBytes(maxBytes)) ?? null;
    return new Response(body, { status, statusText, headers });
  };
}

function limitBytes(maxBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let received = 0;
  return new TransformStream({
    transform(part, controller) {
      received += part.byteLength;
      if (received > maxBytes) controller.error(new PartError("llm", "invalid-output", "reply too long"));
      else controller.enqueue(part);
    },
  });
}
