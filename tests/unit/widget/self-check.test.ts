import { describe, expect, test } from "vitest";
import { browserName } from "../../../widget/self-check/check-browser.ts";
import { parseHosts } from "../../../widget/self-check/run-checks.ts";

describe("the hosts that an owner lists", () => {
  const hrefs = (list: string | null) => parseHosts(list).map(({ href }) => href);

  test("are addresses separated by any white space; a bare host is https", () => {
    expect(hrefs(" api.example\n https://b.example:8443/path  wss://c.example ")).toEqual([
      "https://api.example/",
      "https://b.example:8443/path",
      "wss://c.example/",
    ]);
  });

  test("are left out where they are no address of the web, and where there are too many", () => {
    expect(hrefs("javascript:alert(1) data://x file:///etc/passwd https:// ://")).toEqual([]);
    expect(hrefs(null)).toEqual([]);
    expect(hrefs(Array.from({ length: 40 }, (_, index) => `h${index}.example`).join(" "))).toHaveLength(15);
  });
});

describe("the browser's name and version", () => {
  const tell = (agent: object) => browserName(agent as Parameters<typeof browserName>[0]);

  test.each([
    ["Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0", "Firefox 131"],
    ["Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15", "Safari 18"],
    ["Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0", "Edge 130"],
    ["something else", ""],
  ])("come out of the agent string: %s", (userAgent, name) => expect(tell({ userAgent })).toBe(name));

  test("come from the brands where there are any, whatever nonsense brand stands first", () => {
    const brands = [
      { brand: "Not?A_Brand", version: "24" },
      { brand: "Chromium", version: "131" },
      { brand: "Google Chrome", version: "131" },
    ];
    expect(tell({ userAgent: "", userAgentData: { brands } })).toBe("Google Chrome 131");
  });
});
