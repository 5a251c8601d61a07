import type { Collection } from "./collection.ts";
import type { Engine, Setting } from "./engine.ts";
import { measureQuality, type Quality } from "./measure-quality.ts";
import { auroc, mean } from "./measures.ts";

/** What a setting is chosen by. */
export type Goal = "nDCG@10" | "AUROC";

export function scoreOf(quality: Quality, goal: Goal): number {
  return goal === "AUROC" ? auroc(quality.covered, quality.uncovered) : mean(quality.ndcgAt10);
}

const usual = { k1: 1.2, b: 0.75, titleWeight: 2, isFuzzy: false, confidence: "score" } as const;

/** How many analyses every weight is tried with. */
const finalists = 2;

/**
 * An engine's best setting on the development half: every analysis with usual weights, then every combination of
 * weights with the best two. For out of scope, scores are also tried by query term.
 */
export function chooseSetting(engine: Engine, collection: Collection, language: string, goal: Goal): Setting {
  const units = collection.isLabelled ? (["document", "label"] as const) : (["document"] as const);
  const confidences: Setting["confidence"][] = goal === "AUROC" ? ["score", "score per term"] : ["score"];
  const starts = engine
    .analyses(language)
    .flatMap((analysis) => units.map((unit): Setting => ({ ...usual, analysis, unit })));
  if (starts.length === 1 && starts[0]) return starts[0];
  const best = rank(starts).slice(0, finalists);
  const { k1, b, titleWeight, isFuzzy } = engine.weights;
  const hasTitles = collection.documents.some(({ title }) => title !== "");
  return (
    rank(
      best.flatMap((setting) =>
        combine(setting, { k1, b, titleWeight: hasTitles ? titleWeight : [1], isFuzzy, confidence: confidences }),
      ),
    )[0] ?? { ...usual, analysis: "", unit: "document" }
  );

  function rank(settings: readonly Setting[]): Setting[] {
    return settings
      .map((setting) => ({ setting, score: tryOut(setting) }))
      .sort((x, y) => y.score - x.score)
      .map(({ setting }) => setting);
  }

  function tryOut(setting: Setting): number {
    const built = engine.build(collection.documents, language, setting);
    const score = scoreOf(measureQuality(built, collection, "development"), goal);
    built.close();
    return score;
  }
}

type Choices = { [Name in "k1" | "b" | "titleWeight" | "isFuzzy" | "confidence"]: readonly Setting[Name][] };

function combine(setting: Setting, choices: Choices): Setting[] {
  return choices.k1.flatMap((k1) =>
    choices.b.flatMap((b) =>
      choices.titleWeight.flatMap((titleWeight) =>
        choices.isFuzzy.flatMap((isFuzzy) =>
          choices.confidence.map((confidence) => ({ ...setting, k1, b, titleWeight, isFuzzy, confidence })),
        ),
      ),
    ),
  );
}
