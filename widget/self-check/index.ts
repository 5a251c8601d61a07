/** What the self-check needs once it is wanted. Without Lit, which would then have to stand in a file of its own. */
export { parseHosts, runChecks } from "./run-checks.ts";
export { selfCheckStyles } from "./self-check.styles.ts";
export { loadCheckStrings } from "./strings/load-check-strings.ts";
