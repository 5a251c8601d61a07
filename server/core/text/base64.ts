const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const codes = new Uint8Array(128);
for (let value = 0; value < alphabet.length; value++) codes[alphabet.charCodeAt(value)] = value;

/** Bytes as base64 (RFC 4648, padded). Written out because the core runs where neither Buffer nor btoa is certain. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += pieceSize)
    pieces.push(encodePiece(bytes.subarray(start, start + pieceSize)));
  return pieces.join("");
}

/** The bytes of what `toBase64` gave. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const missing = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - missing);
  const valueAt = (index: number) => codes[text.charCodeAt(index)] ?? 0;
  for (let index = 0, at = 0; index < text.length; index += 4, at += 3) {
    const bits = (valueAt(index) << 18) | (valueAt(index + 1) << 12) | (valueAt(index + 2) << 6) | valueAt(index + 3);
    bytes[at] = bits >> 16;
    bytes[at + 1] = bits >> 8;
    bytes[at + 2] = bits;
  }
  return bytes;
}

/** A multiple of three bytes, few enough for their letters to be passed as arguments. */
const pieceSize = 3 * 2048;
const padding = "=".charCodeAt(0);

function encodePiece(bytes: Uint8Array): string {
  const letters: number[] = [];
  const letterOf = (bits: number) => alphabet.charCodeAt(bits & 63);
  for (let index = 0; index < bytes.length; index += 3) {
    const bits = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    letters.push(letterOf(bits >> 18), letterOf(bits >> 12));
    letters.push(index + 1 < bytes.length ? letterOf(bits >> 6) : padding);
    letters.push(index + 2 < bytes.length ? letterOf(bits) : padding);
  }
  return String.fromCharCode(...letters);
}
