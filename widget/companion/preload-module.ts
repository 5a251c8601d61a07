/**
 * Fetches and compiles a module ahead of need without running it: until it is imported it takes neither time nor much
 * memory, and from then on it needs no network. Where a browser cannot do that, the import will fetch it.
 */
export const preloadModule = (url: string): void => {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = url;
  // The page's head is not ours: nothing stays in it.
  link.onload = link.onerror = () => link.remove();
  document.head.append(link);
};
