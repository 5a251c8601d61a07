import type { Script } from "../exchange.ts";
import { endless } from "./endless.ts";

/** Never ends and never pauses long: only a deadline on the whole answer stops it. */
export function slowDrip(tokenDelayMs: number): Script {
  return endless({ tokenDelayMs });
}
