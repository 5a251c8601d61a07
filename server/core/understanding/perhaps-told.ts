import type { ClauseReading } from "./read-clause.ts";

/**
 * Steps that a message perhaps tells of: by a clause, or, where it reports anything, by naming them anywhere else but in
 * a question, also in a quotation ("pressed 'Regenerate'") or across its clauses.
 */
export function perhapsTold(readings: readonly ClauseReading[], inMessage: readonly string[]): string[] {
  const byClause = readings.flatMap((reading) => reading.perhapsTold);
  if (!readings.some((reading) => reading.tried.length > 0 || isReport(reading))) return [...new Set(byClause)];
  const open = new Set(
    readings.flatMap(({ isAsking, untried, mentioned }, index) => {
      const next = readings.slice(index + 1).find((reading) => !reading.isAsking);
      const isAnswered = next && !next.isNotYet && next.mentioned.length === 0 && isReport(next);
      return isAsking && !isAnswered ? mentioned : untried;
    }),
  );
  return [...new Set([...byClause, ...inMessage.filter((stepId) => !open.has(stepId))])];
}

/** Says that something was done, brought nothing or cannot be. */
export function isReport({ isDone, verdict, remark }: ClauseReading): boolean {
  return isDone || verdict === "no-effect" || remark === "skipped";
}
