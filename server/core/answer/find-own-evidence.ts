/** A service that we call ourselves, and when its last counted failure was (milliseconds since the epoch). */
export interface CalledService {
  host: string;
  /** Null: none since the last success. */
  failedAt: number | null;
}

/** Older failures say nothing about now. */
const freshMs = 600_000;

/**
 * What our own calls tell about the product asked about: the latest fresh failure at one of the hosts that the
 * knowledge lists as the product's. Null where there is none: a host that nobody listed is nobody's business.
 */
export function findOwnEvidence(
  called: readonly CalledService[],
  apiHosts: readonly string[],
  nowMs: number,
): { host: string; time: string } | null {
  const failures = called.flatMap(({ host, failedAt }) =>
    failedAt !== null && apiHosts.includes(host) && nowMs - failedAt <= freshMs ? [{ host, failedAt }] : [],
  );
  const latest = failures.sort((a, b) => b.failedAt - a.failedAt)[0];
  return latest ? { host: latest.host, time: `${new Date(latest.failedAt).toISOString().slice(11, 16)} UTC` } : null;
}
