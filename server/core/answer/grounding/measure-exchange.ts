import { normalize } from "../../text/normalize.ts";
import { splitSentences } from "../../text/split-sentences.ts";
import { isStatement } from "./is-statement.ts";

/** A thing beside a word of direction, comparison or choice: groups `word` and `thing`. */
const beside: Readonly<Record<string, RegExp>> = {
  ja: /(?<thing>[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{Nd}ー・-]+)(?:側|など)?(?<word>ではなく|じゃなく|から|より|へ)/gu,
  en: /\b(?:(?<cause>caus)(?:es?|ed(?! by)|ing)|(?<word>from|(?<!according )to|than|instead of|rather than|not(?= (?:the|an?|your|my|its|that|with|on|in|by)\b)))(?: (?:the|an?|your|my|its|that|with|on|in|by))* (?<thing>[\p{L}\p{N}'-]+)/gu,
};

interface Role {
  word: string;
  thing: string;
}

/**
 * How many things have changed places with another of the same sentence beside a word of direction, comparison or choice:
 * "from the phone to the laptop" for "from the laptop to the phone". 0 in a language without such words here.
 */
export function measureExchange(sentence: string, texts: readonly string[], language: string): number {
  const own = normalize(sentence);
  const roles = rolesIn(own, language);
  const sources = texts.flatMap((text) =>
    splitSentences(text).map(({ start, end }) => {
      const source = normalize(text.slice(start, end));
      return { source, roles: rolesIn(source, language) };
    }),
  );
  return roles.filter(({ word, thing }) => {
    const told = sources.flatMap((one) =>
      one.roles.filter((role) => role.word === word).map((role) => ({ ...one, role })),
    );
    const isKept = told.some(({ role }) => isSame(role.thing, thing));
    return !isKept && told.some(({ role, source }) => source.includes(thing) && own.includes(role.thing));
  }).length;
}

function rolesIn(text: string, language: string): Role[] {
  const pattern = beside[language.split("-")[0] ?? ""];
  if (!pattern) return [];
  return [...text.matchAll(pattern)]
    .map(({ groups }) => ({
      word: groups?.word ?? groups?.cause ?? "",
      thing: groups?.thing ?? "",
    }))
    .filter(({ word, thing }) => word !== "to" || isStatement(thing, language));
}

const isSame = (one: string, other: string) => one.endsWith(other) || other.endsWith(one);
