import type { ProblemCode } from "../contract/problem.ts";

/** A request that cannot be fulfilled as it stands; the edge turns it into a problem of the catalogue. */
export class AskError extends Error {
  override readonly name = "AskError";
  readonly code: ProblemCode;
  readonly field: string | undefined;
  constructor(code: ProblemCode, { field }: { field?: string } = {}) {
    super(code);
    this.code = code;
    this.field = field;
  }
}
