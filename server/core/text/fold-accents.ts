/** Latin letters without their accents (página → pagina, año → ano): people leave them out. Other scripts stay. */
export function foldAccents(text: string): string {
  if (/^[a-z0-9']*$/.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/(?<=[a-z])\p{M}+/gu, "")
    .normalize("NFC");
}
