import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Question {
  id: string;
  language: string;
  question: string;
  expected: string[];
}

export interface OutOfScope {
  id: string;
  language: string;
  question: string;
  kind: string;
}

export interface Expectation {
  topic?: string[];
  notOffered?: string[];
  mayOffer?: string[];
  outcome?: Record<string, string>;
  resolved?: boolean;
  person?: boolean;
  abstained?: boolean;
  language?: string;
}

export interface Dialogue {
  id: string;
  language: string;
  turns: { say: string; expect: Expectation }[];
}

export interface EvaluationSet {
  questions: Question[];
  outOfScope: OutOfScope[];
  smalltalk: OutOfScope[];
  dialogues: Dialogue[];
}

/** Reads one part of an evaluation folder, in the languages the knowledge has. */
export function readSet(folder: string, languages: readonly string[]): EvaluationSet {
  const read = <T extends { language: string }>(name: string): T[] =>
    readFileSync(join(folder, name), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as T)
      .filter((row) => languages.includes(row.language));
  return {
    questions: read<Question>("questions.jsonl"),
    outOfScope: read<OutOfScope>("out-of-scope.jsonl"),
    smalltalk: read<OutOfScope>("smalltalk.jsonl"),
    dialogues: read<Dialogue>("dialogues.jsonl"),
  };
}

/**
 * Checks files against a `sha256sum` list.
 * @throws Error naming the first file that is not what was committed before tuning began
 */
export function checkHashes(folder: string, listFile: string): void {
  for (const line of readFileSync(join(folder, listFile), "utf8").trim().split("\n")) {
    const [hash, path] = line.split(/\s+\*?/);
    if (!hash || !path) throw new Error(`${listFile}: cannot read "${line}"`);
    const found = createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("hex");
    if (found !== hash) throw new Error(`${path} is not the file whose hash was committed`);
  }
}
