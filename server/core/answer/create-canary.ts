const letters = "ghijklmnop";

/**
 * An unguessable word of letters alone, made from an unguessable id: with digits in it, other checks would refuse its
 * sentence too, and nobody would notice the day this one stopped working.
 */
export function createCanary(id: string): string {
  return id
    .toLowerCase()
    .replace(/\d/g, (digit) => letters[Number(digit)] ?? "")
    .replace(/[^a-z]/g, "");
}
