import { serverUrl } from "../state/server-url.ts";
import type { CheckResult } from "./check-result.ts";
import { opensWebSocket, type Reached, reach } from "./reach.ts";

/** A reply within this is a good connection; one that takes longer than the other is a bad one. */
const latencyMs = { good: 1_000, bad: 3_000 };
/** A clock further off than this makes sign-ins and certificates fail. */
const clockSkewMs = 120_000;

const outcomeOf = (reached: Reached): CheckResult["outcome"] =>
  typeof reached === "object" ? "fine" : reached === "blocked" ? "unknown" : "failed";

/** Our server three times: whether it is there, how fast the best reply was, and what its clock says. */
export async function* checkServer(endpoint: string): AsyncGenerator<CheckResult> {
  const url = new URL(serverUrl(endpoint, "/healthz"), location.href).href;
  const first = await reach(url);
  const refused = typeof first === "object" && !first.response.ok ? `HTTP ${first.response.status}` : null;
  yield { name: "server", outcome: refused ? "failed" : outcomeOf(first), ...(refused && { detail: refused }) };
  const replies = [first];
  for (let more = 2; more > 0 && typeof first === "object"; more -= 1) replies.push(await reach(url));
  const times = replies.flatMap((reply) => (typeof reply === "object" ? [reply.ms] : []));
  yield latency(Math.min(...times));
  yield clock(typeof first === "object" ? first.response.headers.get("date") : null);
}

const latency = (ms: number): CheckResult => {
  if (!Number.isFinite(ms)) return { name: "latency", outcome: "unknown" };
  const outcome = ms <= latencyMs.good ? "fine" : ms > latencyMs.bad ? "failed" : "unknown";
  return { name: "latency", outcome, detail: `${ms} ms` };
};

/** The `Date` of a reply is to the second, and may be hidden from pages of other origins. */
const clock = (date: string | null): CheckResult => {
  const skew = Date.now() - Date.parse(date ?? "");
  if (Number.isNaN(skew)) return { name: "clock", outcome: "unknown" };
  const seconds = Math.round(skew / 1_000);
  const isOff = Math.abs(skew) > clockSkewMs;
  return {
    name: "clock",
    outcome: isOff ? "failed" : "fine",
    ...(isOff && { detail: `${seconds > 0 ? "+" : ""}${seconds} s` }),
  };
};

/** One of the hosts that the site's owner has listed. */
export const checkHost = async (address: URL): Promise<CheckResult> => {
  const { host, href } = address;
  const reached = await reach(href, { method: "HEAD", mode: "no-cors" });
  const detail = typeof reached === "object" ? `${host}, ${reached.ms} ms` : host;
  return { name: "hosts", outcome: outcomeOf(reached), detail };
};

/** Whether the browser has WebSockets, and whether one opens to each address that the owner has listed for it. */
export const checkWebSockets = async (addresses: readonly URL[]): Promise<CheckResult> => {
  if (typeof WebSocket !== "function") return { name: "websocket", outcome: "failed" };
  const opened = await Promise.all(addresses.map(({ href }) => opensWebSocket(href)));
  const detail = addresses.map(({ host }) => host).join(", ");
  const outcome = opened.includes(false) ? "failed" : opened.includes(null) ? "unknown" : "fine";
  return { name: "websocket", outcome, ...(detail && { detail }) };
};
