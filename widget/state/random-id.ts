/** 128 random bits. `crypto.randomUUID` is missing on plain-http pages; `getRandomValues` is not. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
