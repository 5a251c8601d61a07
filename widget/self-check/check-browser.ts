import type { CheckResult } from "./check-result.ts";

/** Whether the browser keeps cookies for this page. */
export const checkCookies = (): CheckResult => ({
  name: "cookies",
  outcome: navigator.cookieEnabled ? "fine" : "failed",
});

const storageKey = "shirube-check";

const isStorageKept = (): boolean => {
  try {
    localStorage.setItem(storageKey, "1");
    const isThere = localStorage.getItem(storageKey) === "1";
    localStorage.removeItem(storageKey);
    return isThere;
  } catch {
    return false; // What is blocked throws.
  }
};

/** Whether something can be stored; it is gone again at once. */
export const checkStorage = (): CheckResult => ({ name: "storage", outcome: isStorageKept() ? "fine" : "failed" });

interface BrandedNavigator extends Navigator {
  userAgentData?: { brands: { brand: string; version: string }[]; platform: string };
}

/** Names in agent strings, the particular before those that others carry too. */
const agents = {
  Edg: "Edge",
  OPR: "Opera",
  SamsungBrowser: "Samsung Internet",
  Firefox: "Firefox",
  Chrome: "Chrome",
  Version: "Safari",
};

/** Name and major version, as far as the browser tells. */
export const browserName = ({ userAgent, userAgentData }: BrandedNavigator = navigator): string => {
  const brands = (userAgentData?.brands ?? []).filter(({ brand }) => !/not.?a.?brand/i.test(brand));
  const brand = brands.find((each) => each.brand !== "Chromium") ?? brands[0];
  if (brand) return `${brand.brand} ${brand.version}`;
  for (const [token, name] of Object.entries(agents)) {
    const version = new RegExp(`${token}/(\\d+)`).exec(userAgent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return "";
};

/** Browsers of the last two years have what this looks for, which came to all of them in 2024. */
export const checkBrowser = (): CheckResult => {
  const detail = browserName();
  const outcome = "union" in Set.prototype ? "fine" : "failed";
  return { name: "browser", outcome, ...(detail && { detail }) };
};

const placed = (className: string): HTMLElement => {
  const element = document.createElement("shirube-bait");
  element.className = className;
  const style = {
    display: "block",
    position: "absolute",
    insetBlockStart: "-99px",
    blockSize: "9px",
    inlineSize: "9px",
  };
  Object.assign(element.style, style);
  document.body.append(element);
  return element;
};

/**
 * Something an ad blocker takes away: an empty element that is named like an ad, out of sight. A twin with a plain name
 * shows whether the page itself hides such elements, which tells nothing.
 */
export const checkExtensions = async (): Promise<CheckResult> => {
  const [bait, twin] = [placed("ad-banner adsbox ads ad-placement doubleclick"), placed("")];
  await new Promise((resolve) => setTimeout(resolve, 150));
  const [isGone, isTwinGone] = [bait, twin].map((each) => !each.isConnected || each.offsetHeight === 0);
  bait.remove();
  twin.remove();
  return { name: "extensions", outcome: isTwinGone ? "unknown" : isGone ? "failed" : "fine" };
};
