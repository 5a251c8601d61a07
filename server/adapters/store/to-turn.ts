import type { StoredTurn } from "../../core/ports.ts";

/** A row of `turns` as the core knows it. */
export function toTurn(row: Record<string, unknown>): StoredTurn {
  return {
    turnId: row.turn_id === null ? null : String(row.turn_id),
    at: Number(row.at),
    request: JSON.parse(String(row.request)) as StoredTurn["request"],
    answer: JSON.parse(String(row.answer)) as StoredTurn["answer"],
  };
}
