import type { AskRequest } from "../../server/contract/ask.ts";

/** What cannot be stored as text is left out, and so is what is longer than the server takes. */
const plain = (text: string | null, length: number): string =>
  (text ?? "")
    .replace(/[\p{Surrogate}\0]/gu, "")
    .trim()
    .slice(0, length)
    .toWellFormed();

/**
 * What goes along with a question because the page says so: its title and address by `page-context`, an error it shows
 * by `page-error`. Query and fragment of the address stay here: they may hold secrets.
 */
export const pageContext = (host: Element): Pick<AskRequest, "page"> => {
  const { protocol, origin, pathname } = location;
  const isNamed = host.hasAttribute("page-context");
  const parts = {
    title: isNamed ? plain(document.title, 300) : "",
    url: isNamed && protocol.startsWith("http") ? plain(origin + pathname, 2_000) : "",
    error: plain(host.getAttribute("page-error"), 2_000),
  };
  const page = Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ""));
  return Object.keys(page).length > 0 ? { page } : {};
};
