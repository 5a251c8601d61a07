import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildWidget } from "../../scripts/build-widget.ts";

test("a page pays 8 KiB for the launcher and 18 KiB, in two files, until the first answer", async () => {
  const outDirectory = await mkdtemp(join(tmpdir(), "shirube-widget-"));
  const { launcher, firstAnswer, files } = await buildWidget({ outDirectory });
  await rm(outDirectory, { recursive: true });
  expect(launcher).toBeLessThanOrEqual(8 * 1024);
  expect(firstAnswer).toBeLessThanOrEqual(18 * 1024);
  expect(files).toBe(2);
}, 60_000);
