import type { PageBundle } from "../../server/core/offline/page-bundle.ts";

const cacheName = "shirube-bundles";

/** What fetching a bundle needs of the world; a page where storage is blocked has no `caches` that work. */
const openCache = async (): Promise<Cache | null> => {
  try {
    return await caches.open(cacheName);
  } catch {
    return null; // Blocked, or a page without https: what was fetched is kept in memory alone.
  }
};

const read = async (response: Response | undefined): Promise<PageBundle | null> => {
  if (!response?.ok) return null;
  try {
    return (await response.json()) as PageBundle;
  } catch {
    return null;
  }
};

/**
 * The bundle of a language, from `source` or, when that cannot be reached, as it was kept. A language the knowledge does
 * not have gets the knowledge's default one. Null where there is none.
 */
export const loadBundle = async (source: string, language: string): Promise<PageBundle | null> => {
  for (const name of [language, "default"]) {
    const url = `${source}/${name}.json`;
    const fetched = await fetch(url).then(read, () => null);
    const bundle = fetched ?? (await (await openCache())?.match(url).then(read));
    if (bundle) return bundle;
  }
  return null;
};

/** Keeps a bundle for the day when its server is down. */
export const keepBundle = async (source: string, bundle: PageBundle): Promise<void> => {
  const cache = await openCache();
  await cache?.put(`${source}/${bundle.language}.json`, Response.json(bundle)).catch(() => undefined);
};

export const forgetBundles = async (): Promise<void> => {
  try {
    await caches.delete(cacheName);
  } catch {
    // Blocked: nothing was kept.
  }
};
