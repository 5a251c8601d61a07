import type { Article } from "../knowledge/article.ts";
import { articlesIn, findArticle, type Knowledge } from "../knowledge/knowledge.ts";
import { buildSearchSpace } from "../retrieval/build-search-space.ts";
import { buildVocabulary } from "../understanding/build-vocabulary.ts";
import { allCues } from "../understanding/cues/index.ts";
import { understand } from "../understanding/understand.ts";
import { findEvidence } from "./find-evidence.ts";
import type { FitSample } from "./fit-thresholds.ts";
import { countTermUse, makeStrange, type TermUse } from "./make-strange.ts";

/** Every n-th way of asking is left out at a time. */
const folds = 6;
/** Ways of asking that are asked at most per fold and language: more make the fit slower, not better. */
const maxProbes = 80;
/** Ways of asking leave out what they are about; people name it, here in every n-th question, and elsewhere less often. */
const namedEvery = { covered: 2, strange: 4 };

interface Probe {
  /** The article that answers it; null for what is not covered. */
  articleId: string | null;
  ask: string;
}

/**
 * Samples that a knowledge gives of itself, where nobody has written an evaluation. Ways people ask that are left out
 * of the index are covered questions. What is not covered: the same with their rare words made strange, half of them or
 * all, and what the knowledge's own list of outside topics says, left out likewise.
 *
 *     asks ─┬─ left out, in turn ──► asked ──────────────► covered
 *           │                   └──► asked made strange ─► not covered
 *           └─ the rest ──► index
 */
export async function selfSamples(knowledge: Knowledge): Promise<FitSample[]> {
  const samples: FitSample[] = [];
  for (const language of knowledge.languages) {
    const use = countTermUse(knowledge, language);
    for (let fold = 0; fold < folds; fold++) samples.push(...(await askLeftOut(knowledge, language, fold, use)));
  }
  return samples;
}

function askLeftOut(knowledge: Knowledge, language: string, fold: number, use: TermUse): Promise<FitSample[]> {
  const isOut = (_: string, index: number) => index % folds === fold;
  const isIn = (_: string, index: number) => index % folds !== fold;
  const rest: Knowledge = {
    ...knowledge,
    languages: [language],
    articles: knowledge.articles.map((article) => ({ ...article, asks: article.asks.filter(isIn) })),
    outside: knowledge.outside.map(({ id, asks }) => ({
      id,
      asks: { [language]: (asks[language] ?? []).filter(isIn) },
    })),
  };
  const [subject = ""] = knowledge.subject;
  const naming = (ask: string, index: number, every: number) => (index % every === 0 ? `${subject} ${ask}` : ask);
  const left = spread(
    articlesIn(knowledge, language).flatMap(({ id, asks }) =>
      asks.filter(isOut).map((ask) => ({ articleId: id, ask })),
    ),
  );
  const covered = left.map(({ articleId, ask }, index) => ({
    articleId,
    ask: naming(ask, index, namedEvery.covered),
  }));
  const strange = left.flatMap(({ ask }, index) => {
    const other = makeStrange(ask, language, use, { share: index % 2 === 0 ? 0.5 : 1, asNames: index % 3 === 0 });
    return other === null ? [] : [{ articleId: null, ask: naming(other, index, namedEvery.strange) }];
  });
  const outside = spread(
    knowledge.outside.flatMap(({ asks }) =>
      (asks[language] ?? []).filter(isOut).map((ask) => ({ articleId: null, ask })),
    ),
  );
  return measure(rest, language, [...covered, ...strange, ...outside]);
}

/** At most `maxProbes` of a list, evenly over all of it. */
function spread<T>(list: readonly T[]): T[] {
  const step = Math.max(1, list.length / maxProbes);
  return list.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

async function measure(knowledge: Knowledge, language: string, probes: readonly Probe[]): Promise<FitSample[]> {
  const base = { knowledge, spaces: { [language]: buildSearchSpace(knowledge, language) } };
  const vocabulary = buildVocabulary(knowledge, allCues);
  const samples: FitSample[] = [];
  for (const { articleId, ask } of probes) {
    const understanding = { ...understand(ask, vocabulary, language), language };
    const { ranked, signals } = await findEvidence(base, ask, understanding);
    const best = findArticle(knowledge, ranked[0]?.articleId ?? "", language);
    const own = findArticle(knowledge, articleId ?? "", language);
    samples.push({
      signals,
      isCovered: articleId !== null,
      isRight: best !== undefined && own !== undefined && answersLike(best, own),
    });
  }
  return samples;
}

/** Articles that their writer has linked answer each other's questions: the ways of asking for them run together. */
function answersLike(one: Article, other: Article): boolean {
  const links = ({ related, fixes }: Article) => [...related, ...fixes];
  return one.id === other.id || links(one).includes(other.id) || links(other).includes(one.id);
}
