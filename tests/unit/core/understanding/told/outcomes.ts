/** A message, the outcomes it tells by step, and the steps it names as not yet tried. */
export type Told = [message: string, outcomes: Record<string, string>, untried?: string[]];

export const reload = "fix-refresh-and-check-connection/reload";
export const wait = "fix-wait-and-retry/wait";
export const clear = "fix-clear-browser-data/clear";
export const browser = "fix-try-another-browser/another-browser";
export const priv = "fix-try-another-browser/private-window";
export const sign = "fix-sign-in-again/sign-in-again";
export const vpn = "fix-turn-off-vpn/turn-off";
export const app = "fix-use-mobile-app/use-app";

const all =
  (outcome: string) =>
  (...stepIds: string[]) =>
    Object.fromEntries(stepIds.map((id) => [id, outcome]));

/** Failed. */
export const F = all("failed");
/** Skipped. */
export const S = all("skipped");
/** Worked. */
export const W = all("worked");
