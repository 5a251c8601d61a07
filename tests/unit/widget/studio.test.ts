import { describe, expect, test } from "vitest";
import { contrast, lightenFor, readableOn } from "../../../widget/demo/colours.ts";
import { tagOf } from "../../../widget/demo/tag-of.ts";

describe("the colours an owner chooses", () => {
  test("contrast is WCAG's", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  test.each(["#1d5566", "#7a3b9a", "#000000", "#ffe14d", "#ff0000"])("%s stays readable, light and dark", (accent) => {
    expect(contrast(readableOn(accent), accent)).toBeGreaterThanOrEqual(4.5);
    const dark = lightenFor(accent, "#233840");
    expect(contrast(dark, "#233840")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(readableOn(dark), dark)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("the tag to copy", () => {
  test("says what was chosen and nothing else", () => {
    expect(tagOf("https://help.example", { attributes: {}, properties: {} })).toBe(
      '<script type="module" src="https://help.example/shirube.js"></script>\n' +
        '<shirube-chat endpoint="https://help.example"></shirube-chat>',
    );
  });

  test("cannot be broken out of by what is typed", () => {
    const tag = tagOf("https://help.example", {
      attributes: { title: `"><script>alert(1)</script>&amp;`, badge: "" },
      properties: { "--shirube-radius": "4px" },
    });
    expect(tag).toContain('title="&quot;>&lt;script>alert(1)&lt;/script>&amp;amp;"');
    expect(tag).toContain("\n  badge\n");
    expect(tag).toContain("<style>\nshirube-chat {\n  --shirube-radius: 4px;\n}\n</style>");
  });
});
