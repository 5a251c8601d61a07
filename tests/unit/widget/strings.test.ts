import { expect, test } from "vitest";
import { stringsFor } from "../../../widget/strings/strings-for.ts";

test("the panel speaks the language of the tag, whatever its region, and English where it knows no other", () => {
  expect(stringsFor("ja-JP").send).toBe("送信");
  expect(stringsFor("JA").send).toBe("送信");
  expect(stringsFor("en-GB").send).toBe("Send");
  expect(stringsFor("fr").send).toBe("Send");
  expect(stringsFor("constructor").send).toBe("Send");
  expect(stringsFor("").send).toBe("Send");
});
