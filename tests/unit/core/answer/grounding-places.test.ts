import { describe, expect, it } from "vitest";
import { type Evidence, measureEvidence } from "../../../../server/core/answer/grounding/measure-evidence.ts";
import type { Passage } from "../../../../server/core/answer/grounding/read-passage.ts";
import { withoutPointers } from "../../../../server/core/answer/grounding/without-pointers.ts";

const router: Passage[] = [
  { title: "Router restart", text: "Switch the router off for 30 seconds. A restart clears the stuck connection." },
  {
    title: "Factory reset",
    text: "Hold the button for ten seconds. A reset erases the network name and the password.",
  },
];
const bike: Passage[] = [
  {
    title: "Return a bike",
    text: "Push the bike into the dock until the light turns green. If the battery runs low, the hire desk swaps the bike.",
  },
  { title: "Deposit", text: "If you return the bike late, the desk keeps the deposit. The deposit is paid by card." },
];
const reader: Passage[] = [
  {
    title: "Audiobooks",
    text: "Audiobooks play on the Lumo Page Plus. The Lumo Page has no Bluetooth, so it plays no audiobooks.",
  },
];
const machine: Passage[] = [
  {
    title: "ミシンのボビン",
    text: "ヌイータ320には専用の樹脂製のボビンを使います。ヌイータ100のボビンは幅が広く、糸がからまります。",
  },
];
const shop: Passage[] = [
  {
    title: "買い取れるもの",
    text: "ふくろう書房では、音楽のディスクを買い取っていません。姉妹店のみみずく堂では、辞書を預かります。",
  },
];

/** What each measure sees in a wrong sentence and not in a true one. */
const cases: readonly [kind: keyof Evidence, language: string, sources: Passage[], wrong: string, right: string][] = [
  [
    "grafted",
    "en",
    router,
    "A restart erases the network name and the password.",
    "A reset erases the network name and the password.",
  ],
  [
    "grafted",
    "ja",
    shop,
    "みみずく堂では、音楽のディスクを買い取っていません。",
    "ふくろう書房では、音楽のディスクを買い取っていません。",
  ],
  [
    "adrift",
    "en",
    bike,
    "If the battery runs low, the desk keeps the deposit.",
    "If you return the bike late, the desk keeps the deposit.",
  ],
  [
    "siblings",
    "en",
    bike,
    "Push the bike into the dock until the light turns red.",
    "The bike is pushed into the dock until the light turns green.",
  ],
  ["added", "en", bike, "The deposit is paid by card and comes back overnight.", "The deposit is paid by card."],
  [
    "renamed",
    "en",
    reader,
    "The Lumo Page Plus has no Bluetooth, so it plays no audiobooks.",
    "The Lumo Page has no Bluetooth, so it plays no audiobooks.",
  ],
  [
    "renamed",
    "ja",
    machine,
    "ヌイータ100には専用の樹脂製のボビンを使います。",
    "ヌイータ320には専用の樹脂製のボビンを使います。",
  ],
  [
    "flipped",
    "en",
    reader,
    "The Lumo Page has Bluetooth, so it plays no audiobooks.",
    "The Lumo Page has no Bluetooth, so it plays no audiobooks.",
  ],
];

describe("measureEvidence", () => {
  it.each(cases)("%s (%s): speaks against what stands in another place", (kind, language, sources, wrong, right) => {
    const evidence = (sentence: string) => measureEvidence(sentence, sources, { language, subject: [] })?.[kind];
    expect(evidence(wrong)).toBeGreaterThan(0);
    expect(evidence(right)).toBe(0);
  });

  it("crossed: sees two words that have changed places", () => {
    const lamp = {
      title: "Charge",
      text: "The light blinks green while the handle charges and stays green when the battery is full.",
    };
    const crossed = (sentence: string) => measureEvidence(sentence, [lamp], { language: "en", subject: [] })?.crossed;
    expect(crossed("The light stays green while the handle charges and blinks green when the battery is full.")).toBe(
      1,
    );
    expect(crossed("The light blinks green while the handle charges and stays green when it is full.")).toBe(0);
  });
});

describe("a condition that denies what was said before, in no word of its own", () => {
  const elsewhere = {
    title: "Network error",
    text: "Check whether the answer also stops in a different browser. If it does not, an extension may be involved.",
  };
  const denied = (sentence: string) => measureEvidence(sentence, [elsewhere], { language: "en", subject: [] })?.denied;

  it("may be repeated in its words", () => {
    expect(denied("If the answer does not stop in a different browser, an extension may be involved.")).toBe(0);
  });

  it("does not let anything else be denied", () => {
    expect(denied("If the answer stops in a different browser, an extension may not be involved.")).toBe(1);
  });
});

describe("withoutPointers", () => {
  it("takes out what only points at the steps on screen", () => {
    expect(withoutPointers("The steps below help you check the cables.", "en")).toBe(" check the cables.");
    expect(withoutPointers("以下の手順で、ケーブルを確かめます。", "ja")).toBe("ケーブルを確かめます。");
    expect(withoutPointers("Two steps below the door there is a bell.", "en")).toContain("Two steps below");
  });
});
