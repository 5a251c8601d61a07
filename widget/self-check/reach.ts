/** Longest wait for one address. */
const timeoutMs = 5_000;

/** How an address took a request: milliseconds, or why there was no reply. */
export type Reached = { ms: number; response: Response } | "unreachable" | "blocked";

/** Watches whether the page's own security policy stops `url` while `attempt` runs; a violation is told a moment later. */
const watchPolicy = async <T>(url: string, attempt: () => Promise<T>): Promise<{ result: T; isBlocked: boolean }> => {
  let isBlocked = false;
  const onViolation = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
    isBlocked ||= url.startsWith(blockedURI) || blockedURI.startsWith(url);
  };
  document.addEventListener("securitypolicyviolation", onViolation);
  try {
    const result = await attempt();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { result, isBlocked };
  } finally {
    document.removeEventListener("securitypolicyviolation", onViolation);
  }
};

/**
 * Sends one request and drops the reply. Nothing of the page goes along: no cookies, no referrer. `blocked` when the
 * page's own security policy stopped it, which says nothing about the network.
 */
export const reach = async (url: string, init: RequestInit = {}): Promise<Reached> => {
  const { result, isBlocked } = await watchPolicy(url, async () => {
    const start = performance.now();
    try {
      const response = await fetch(url, {
        cache: "no-store",
        credentials: "omit",
        referrerPolicy: "no-referrer",
        signal: AbortSignal.timeout(timeoutMs),
        ...init,
      });
      return { ms: Math.round(performance.now() - start), response };
    } catch {
      return "unreachable" as const;
    }
  });
  return isBlocked ? "blocked" : result;
};

/** Whether a WebSocket opens; null where the page's own security policy or the address itself stops it. */
export const opensWebSocket = async (url: string): Promise<boolean | null> => {
  const { result, isBlocked } = await watchPolicy(url, () => tryWebSocket(url));
  return isBlocked ? null : result;
};

const tryWebSocket = (url: string): Promise<boolean | null> =>
  new Promise((resolve) => {
    let socket: WebSocket;
    try {
      socket = new WebSocket(url);
    } catch {
      return resolve(null);
    }
    const end = (isOpen: boolean): void => {
      clearTimeout(timer);
      socket.close();
      resolve(isOpen);
    };
    const timer = setTimeout(() => end(false), timeoutMs);
    socket.onopen = () => end(true);
    socket.onerror = () => end(false);
  });
