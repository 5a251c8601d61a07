import { stemmer } from "stemmer";
import { normalize } from "../../text/normalize.ts";

/** Names that stand for each other: what a maker is named for, what a system runs on. */
const kin: Readonly<Record<string, readonly string[]>> = {
  iphone: ["ios"],
  ipad: ["ios", "ipados"],
  ios: ["iphone", "ipad"],
  mac: ["macos"],
  macos: ["mac"],
  apple: ["iphone", "ipad", "mac", "ios", "macos"],
};
/** From this length on a name may take other endings: "Europeans" and "Europe". */
const longName = 6;

/** Whether a folded name stands in a text, in any inflection, or one that says the same. */
export function isKnownName(name: string, text: string): boolean {
  const known = stems(text);
  const own = stems(name).trim();
  if (known.includes(` ${own} `)) return true;
  if (kin[own]?.some((other) => known.includes(` ${stemmer(other)} `))) return true;
  return name.length >= longName && known.includes(` ${name.slice(0, Math.max(longName - 1, name.length - 3))}`);
}

/** The stems of the Latin words of a text, one blank between them and around. */
function stems(text: string): string {
  const words = normalize(text).match(/[\p{Script=Latin}\p{Nd}]+/gu) ?? [];
  return ` ${words
    .filter((word) => word !== "s")
    .map(stemmer)
    .join(" ")} `;
}
