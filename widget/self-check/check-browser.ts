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

const agentPattern = /(Edg|OPR|SamsungBrowser|Firefox|Chrome|Version)\/(\d+)/;
const agentNames: Record<string, string> = { Edg: "Edge", OPR: "Opera", Version: "Safari" };

/** Name and major version, as far as the browser tells. */
export const browserName = ({ userAgent, userAgentData }: BrandedNavigator = navigator): string => {
  const brands = (userAgentData?.brands ?? []).filter(({ brand }) => !/not.?a.?brand/i.test(brand));
  const brand = brands.find((each) => each.brand !== "Chromium") ?? brands[0];
  if (brand) return `${brand.brand} ${brand.version}`;
  const [, name = "", version = ""] = agentPattern.exec(userAgent) ?? [];
  return name ? `${agentNames[name] ?? name} ${version}` : "";
};

/** Browsers of the last two years have what this looks for, which came to all of them in 2024. */
export const checkBrowser = (): CheckResult => {
  const detail = browserName();
  const outcome = "union" in Set.prototype ? "fine" : "failed";
  return { name: "browser", outcome, ...(detail && { detail }) };
};

/** Something an ad blocker takes away: an empty element that is named like an ad, out of sight. */
export const checkExtensions = async (): Promise<CheckResult> => {
  const bait = document.createElement("div");
  bait.className = "ad-banner adsbox ads ad-placement doubleclick";
  Object.assign(bait.style, { position: "absolute", insetBlockStart: "-99px", blockSize: "9px", inlineSize: "9px" });
  document.body.append(bait);
  await new Promise((resolve) => setTimeout(resolve, 150));
  const isGone = !bait.isConnected || bait.offsetHeight === 0;
  bait.remove();
  return { name: "extensions", outcome: isGone ? "failed" : "fine" };
};
