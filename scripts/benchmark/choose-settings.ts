import type { Collection } from "./collection.ts";
import type { Confidence, Engine, Setting } from "./engine.ts";
import { measureQuality, type Quality } from "./measure-quality.ts";
import { auroc, mean } from "./measures.ts";

/** An engine as it does best on the development half. */
export interface Choice {
  /** By nDCG@10. */
  ranking: Setting;
  /** By AUROC; null where nothing is out of scope. */
  refusal: { setting: Setting; confidence: keyof Confidence } | null;
}

const usual = { k1: 1.2, b: 0.75, titleWeight: 2, isFuzzy: false };
const confidences = ["score", "scorePerTerm"] as const;

/** How many analyses every weight is tried with, for each of the two goals. */
const finalists = 2;

/**
 * Tries every analysis with usual weights, then every combination of weights with the best two analyses of each goal,
 * then typo tolerance with the best of each, where the engine has it.
 * Ranking and refusal may end with different settings: a peer is shown at its best in both.
 */
export function chooseSettings(engine: Engine, collection: Collection, language: string): Choice {
  const units = collection.isLabelled ? (["document", "label"] as const) : (["document"] as const);
  const titleWeights = collection.documents.some(({ title }) => title !== "") ? engine.weights.titleWeight : [1];
  const starts = engine.analyses(language).flatMap((analysis) => units.map((unit) => ({ ...usual, analysis, unit })));
  const [only, ...others] = starts;
  if (!only) throw new Error(`${engine.name} has no analysis for ${language}`);
  const canRefuse = collection.outOfScope.length > 0;
  if (others.length === 0) return { ranking: only, refusal: canRefuse ? { setting: only, confidence: "score" } : null };

  const first = starts.map(tryOut);
  const best = new Set([...first.sort(byRanking).slice(0, finalists), ...first.sort(byRefusal).slice(0, finalists)]);
  const weighted = [...best].flatMap(({ setting }) => combine(setting, engine.weights, titleWeights).map(tryOut));
  const leaders = [weighted.sort(byRanking)[0], weighted.sort(byRefusal)[0]].filter((one) => one !== undefined);
  const fuzzy = engine.isFuzzyOffered ? leaders.map(({ setting }) => tryOut({ ...setting, isFuzzy: true })) : [];
  const tried = [...weighted, ...fuzzy];
  const [ranking] = tried.sort(byRanking);
  const [refusal] = [...tried].sort(byRefusal);
  return {
    ranking: ranking?.setting ?? only,
    refusal: canRefuse && refusal ? { setting: refusal.setting, confidence: refusal.confidence } : null,
  };

  function tryOut(setting: Setting) {
    const built = engine.build(collection.documents, language, setting);
    const quality = measureQuality(built, collection, "development");
    built.close();
    const areas = confidences.map((confidence) => ({
      confidence,
      area: canRefuse ? refusalOf(quality, confidence) : 0,
    }));
    const { confidence, area } = areas.reduce((a, b) => (b.area > a.area ? b : a));
    return { setting, ndcg: mean(quality.ndcgAt10), area, confidence };
  }
}

const byRanking = (a: { ndcg: number }, b: { ndcg: number }) => b.ndcg - a.ndcg;
const byRefusal = (a: { area: number }, b: { area: number }) => b.area - a.area;

/** AUROC by one way of taking the confidence. */
export function refusalOf(
  { covered, uncovered }: Pick<Quality, "covered" | "uncovered">,
  by: keyof Confidence,
): number {
  return auroc(
    covered.map((confidence) => confidence[by]),
    uncovered.map((confidence) => confidence[by]),
  );
}

function combine(setting: Setting, weights: Engine["weights"], titleWeights: readonly number[]): Setting[] {
  return weights.k1.flatMap((k1) =>
    weights.b.flatMap((b) => titleWeights.map((titleWeight) => ({ ...setting, k1, b, titleWeight }))),
  );
}
