const mailAddress = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\p{L}/gu;
const handle = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{2,}/gu;
const label = "[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Nd}-]+";
const host = new RegExp(`(?:${label}\\.)+(?:\\p{Script=Latin}{2,}|xn--[a-z0-9-]+)(?:/[^\\s、。「」)）]*)?`, "giu");

/** Hosts (with their path), mail addresses and @names in a text, folded. `[.]` and 。 count as dots, as browsers and tricks have it. */
export function findAddresses(text: string): string[] {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s?[[(]\s?(?:\.|dot)\s?[\])]\s?/g, ".")
    .replace(/(?<=[a-z0-9])[。｡](?=[a-z])/g, ".");
  return [mailAddress, handle, host].flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(([address]) => address.replace(/[./]+$/, "")),
  );
}
