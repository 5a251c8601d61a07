import { articlesIn, type Knowledge } from "../knowledge/knowledge.ts";
import { buildSearchSpace } from "../retrieval/build-search-space.ts";
import { buildVocabulary } from "../understanding/build-vocabulary.ts";
import { understand } from "../understanding/understand.ts";
import { findEvidence } from "./find-evidence.ts";
import type { FitSample } from "./fit-thresholds.ts";

/** Every n-th way of asking is left out at a time. */
const folds = 6;
/** Ways of asking per article and language that are asked with the whole article gone. */
const gonePerArticle = 4;

/**
 * Samples that a knowledge gives of itself, where nobody has written an evaluation: ways people ask that are left out
 * of the index are covered questions, the same asked with their whole article gone are questions it does not cover,
 * and so is what its own list of outside topics says, left out likewise.
 */
export async function selfSamples(knowledge: Knowledge): Promise<FitSample[]> {
  const samples: FitSample[] = [];
  for (const language of knowledge.languages) {
    for (let fold = 0; fold < folds; fold++) samples.push(...(await askLeftOut(knowledge, language, fold)));
    for (const { id } of articlesIn(knowledge, language)) samples.push(...(await askWithout(knowledge, language, id)));
  }
  return samples;
}

async function askLeftOut(knowledge: Knowledge, language: string, fold: number): Promise<FitSample[]> {
  const isOut = (index: number) => index % folds === fold;
  const rest: Knowledge = {
    ...knowledge,
    languages: [language],
    articles: knowledge.articles.map((article) => ({
      ...article,
      asks: article.asks.filter((_, index) => !isOut(index)),
    })),
    outside: knowledge.outside.map(({ id, asks }) => ({
      id,
      asks: { [language]: (asks[language] ?? []).filter((_, index) => !isOut(index)) },
    })),
  };
  const left = articlesIn(knowledge, language).flatMap(({ id, asks }) =>
    asks.filter((_, index) => isOut(index)).map((ask) => ({ id, ask })),
  );
  const outside = knowledge.outside.flatMap(({ asks }) =>
    (asks[language] ?? []).filter((_, index) => isOut(index)).map((ask) => ({ id: null, ask })),
  );
  return measure(rest, language, [...left, ...outside]);
}

function askWithout(knowledge: Knowledge, language: string, articleId: string): Promise<FitSample[]> {
  const asks = articlesIn(knowledge, language).find(({ id }) => id === articleId)?.asks ?? [];
  const rest = {
    ...knowledge,
    languages: [language],
    articles: knowledge.articles.filter(({ id }) => id !== articleId),
  };
  const step = Math.max(1, Math.floor(asks.length / gonePerArticle));
  const picked = asks.filter((_, index) => index % step === 0).slice(0, gonePerArticle);
  return measure(
    rest,
    language,
    picked.map((ask) => ({ id: null, ask })),
  );
}

async function measure(
  knowledge: Knowledge,
  language: string,
  asked: readonly { id: string | null; ask: string }[],
): Promise<FitSample[]> {
  const base = { knowledge, spaces: { [language]: buildSearchSpace(knowledge, language) } };
  const vocabulary = buildVocabulary(knowledge);
  const samples: FitSample[] = [];
  for (const { id, ask } of asked) {
    const understanding = { ...understand(ask, vocabulary, language), language };
    const { ranked, signals } = await findEvidence(base, ask, understanding);
    samples.push({ signals, isCovered: id !== null, isRight: id !== null && ranked[0]?.articleId === id });
  }
  return samples;
}
