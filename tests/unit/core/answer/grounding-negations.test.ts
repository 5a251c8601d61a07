import { describe, expect, it } from "vitest";
import { findNegations } from "../../../../server/core/answer/grounding/find-negations.ts";

const heads = (text: string, language: string) => findNegations(text, language).map(({ head }) => head);

describe("findNegations", () => {
  it.each([
    ["要求を完了できません。", ["完了"]],
    ["利用者側ではなく、サービス側です。", ["利用者側"]],
    ["サーバーにつながらない。", ["つなが"]],
    ["直らなければ待ちます。", ["直"]],
    ["vpnを切らずに使います。", ["切"]],
    ["復旧はしません。", ["復旧"]],
    ["登録は不要です。", ["登録"]],
    ["混んでいるのかもしれません。", []],
    ["しばらく待たなければなりません。", []],
    ["待つしかありません。", []],
    ["アプリだけでなくブラウザも使えます。", []],
    ["必ず、まず、少しずつ、まもなく試すはずです。", []],
    ["少ない回数で済みます。", []],
    ["更新で済むことも少なくありません。", []],
    ["更新で済むことはほとんどありません。", ["済"]],
    ["夜のあいだしか、使えません。", []],
  ])("finds what Japanese denies: %s", (text, expected) => {
    expect(heads(text, "ja")).toEqual(expected);
  });

  it.each([
    ["the server cannot complete the request.", ["complet"]],
    ["it doesn't work without cookies.", ["work", "cooki"]],
    ["no special knowledge is needed.", ["special"]],
    ["such errors are not uncommon.", []],
    ["not only the app, but the site works.", []],
  ])("finds what English denies: %s", (text, expected) => {
    expect(heads(text, "en")).toEqual(expected);
  });

  it("finds none in a language it does not know", () => {
    expect(heads("no funciona", "es")).toEqual([]);
  });
});
