import type { LanguageCues } from "./language-cues.ts";

/** Particles of written Chinese beside those that Cantonese writes for them. */
const particles: Readonly<Record<string, string>> = { 了: "咗", 没: "冇", 不: "唔", 是: "系", 在: "喺", 的: "嘅" };

/** Makes patterns written for standard Chinese fit what people from Guangdong and Hong Kong type. */
export function readCantonese(cues: LanguageCues): LanguageCues {
  const read = Object.entries(cues).map(([name, pattern]: [string, RegExp]) => [name, withParticles(pattern)]);
  return Object.fromEntries(read) as LanguageCues;
}

/** A character of its own becomes a class of two; one in a class is joined by the other. */
function withParticles({ source, flags }: RegExp): RegExp {
  const read = source.replace(/\[[^\]]*\]|[了没不是在的]/gu, (part) => {
    const both = part.replace(/[了没不是在的]/gu, (particle) => particle + particles[particle]);
    return part.startsWith("[") ? both : `[${both}]`;
  });
  return new RegExp(read, flags);
}
