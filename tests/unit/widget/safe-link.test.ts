import { expect, test } from "vitest";
import { safeLink } from "../../../widget/state/safe-link.ts";

test("an http(s) address becomes a link that shows its host", () => {
  expect(safeLink("https://status.example.com/a?b=c")).toEqual({
    url: "https://status.example.com/a?b=c",
    host: "status.example.com",
  });
});

test("a host that imitates another one is shown as what it is", () => {
  expect(safeLink("https://оpenai.com/")?.host).toMatch(/^xn--/);
  expect(safeLink("https://openai.com@evil.example/")?.host).toBe("evil.example");
});

test.each([
  "javascript:alert(1)",
  " javascript:alert(1)",
  "data:text/html,x",
  "blob:https://a/b",
  "//a.example",
  "/ask",
  "",
  undefined,
])("%j never becomes a link", (address) => {
  expect(safeLink(address)).toBeNull();
});
