/** Masks texts made of one sign over and over, then says so. Meant to be killed if it does not come to an end. */
import { maskSecrets } from "../../../../server/core/text/mask-secrets.ts";

for (const sign of ["漢", "a", "-", ".", "1 ", "a@", "sk-", "token ", "-----BEGIN "])
  maskSecrets(sign.repeat(100_000 / sign.length));
process.stdout.write("masked");
