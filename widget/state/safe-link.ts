/** An address that may become a link, with the host to show beside it; null for anything but absolute http(s). */
export const safeLink = (address: string | undefined): { url: string; host: string } | null => {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, href, host } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? { url: href, host } : null;
};
