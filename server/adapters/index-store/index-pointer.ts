import { randomBytes } from "node:crypto";

/** Content of `current`. */
export interface IndexPointer {
  generation: string;
  manifestSha256: string;
  /** The generation that was replaced: kept for those who are reading it. */
  previous: string | null;
}

const generationName = /^generation-[0-9a-f]{16}$/;
const pointerText = /^(generation-[0-9a-f]{16})\n([0-9a-f]{64})\n(generation-[0-9a-f]{16}|-)\n$/;

/** Unique, so that two builders never write into the same folder. */
export const newGenerationName = (): string => `generation-${randomBytes(8).toString("hex")}`;

export const isGenerationName = (name: string): boolean => generationName.test(name);

export const formatPointer = ({ generation, manifestSha256, previous }: IndexPointer): string =>
  `${generation}\n${manifestSha256}\n${previous ?? "-"}\n`;

/** Null for anything but what `formatPointer` writes. */
export function parsePointer(text: string): IndexPointer | null {
  const [, generation, manifestSha256, previous] = pointerText.exec(text) ?? [];
  if (generation === undefined || manifestSha256 === undefined || previous === undefined) return null;
  return { generation, manifestSha256, previous: previous === "-" ? null : previous };
}
