import { describe, expect, test } from "vitest";
import { markSteps, mayOffer, offerSteps, reopenSteps } from "../../../../server/core/conversation/ledger.ts";

describe("a step", () => {
  test("that was only offered may be offered again", () => {
    const ledger = offerSteps({}, ["a/x"]);
    expect(ledger).toEqual({ "a/x": "offered" });
    expect(mayOffer(ledger, "a/x")).toBe(true);
    expect(mayOffer(ledger, "a/unknown")).toBe(true);
  });

  test.each(["worked", "failed", "skipped"] as const)(
    "that %s is not offered again, even if it is shown",
    (outcome) => {
      const ledger = offerSteps(markSteps({}, ["a/x"], outcome), ["a/x", "a/y"]);
      expect(ledger).toEqual({ "a/x": outcome, "a/y": "offered" });
      expect(mayOffer(ledger, "a/x")).toBe(false);
    },
  );

  test("may be offered again when the asker says that it has not been done", () => {
    const ledger = markSteps(markSteps({}, ["a/x"], "failed"), ["a/y"], "worked");
    expect(reopenSteps(ledger, ["a/x", "a/y", "a/z"])).toEqual({ "a/y": "worked" });
  });

  test("takes the asker's later word", () => {
    expect(markSteps(markSteps({}, ["a/x"], "failed"), ["a/x"], "worked")).toEqual({ "a/x": "worked" });
  });

  test("is marked without touching the ledger it was marked in", () => {
    const before = Object.freeze({ "a/x": "offered" as const });
    markSteps(before, ["a/x"], "failed");
    expect(before).toEqual({ "a/x": "offered" });
  });
});
