import { checkBrowser, checkCookies, checkExtensions, checkStorage } from "./check-browser.ts";
import { checkHost, checkServer, checkWebSockets } from "./check-network.ts";
import type { CheckResult } from "./check-result.ts";

/** Most hosts that are tried: the rest of a longer list is left out. */
const maxHosts = 15;

/** The addresses of a list separated by spaces; a bare host is taken to be https. What is no address is left out. */
export const parseHosts = (list: string | null): URL[] =>
  (list ?? "")
    .split(/\s+/)
    .filter(Boolean)
    .map((each) => (each.includes("://") ? each : `https://${each}`))
    .filter((each) => URL.canParse(each))
    .map((each) => new URL(each))
    .filter(({ protocol }) => /^(https?|wss?):$/.test(protocol))
    .slice(0, maxHosts);

export interface RunOptions {
  endpoint: string;
  hosts: readonly URL[];
}

/** Every check, each result as it is found. None of them throws, and none of them leaves anything behind. */
export async function* runChecks({ endpoint, hosts }: RunOptions): AsyncGenerator<CheckResult> {
  yield { name: "online", outcome: navigator.onLine ? "fine" : "failed" };
  yield* checkServer(endpoint);
  const isSocket = ({ protocol }: URL): boolean => protocol.startsWith("ws");
  for (const host of hosts.filter((each) => !isSocket(each))) yield await checkHost(host);
  yield await checkWebSockets(hosts.filter(isSocket));
  yield checkCookies();
  yield checkStorage();
  yield checkBrowser();
  yield await checkExtensions();
}
