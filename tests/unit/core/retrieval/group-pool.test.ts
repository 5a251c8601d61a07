import { expect, test } from "vitest";
import { GroupPool } from "../../../../server/core/retrieval/group-pool.ts";
import { faqProfile } from "../../../../server/core/retrieval/lexical-profile.ts";

const members = [
  { id: "1", group: "thread", fields: { title: ["reset", "router"], body: ["press", "~水"] } },
  { id: "2", group: "other", fields: { title: [], body: ["lamp"] } },
  { id: "3", group: "thread", fields: { title: ["reset", "router"], body: ["press", "button"] } },
];

test("a group is one document of its members, its shared title once, in terms of the kinds that count", () => {
  const pool = new GroupPool({ ...faqProfile.kinds, kanji: 0 });
  expect([...pool.collect(members)]).toEqual(members);
  expect(pool.documents).toEqual([
    { id: "thread", group: "thread", fields: { title: ["reset", "router"], body: ["press", "press", "button"] } },
    { id: "other", group: "other", fields: { title: [], body: ["lamp"] } },
  ]);
});
