// Fits the weights of the grounding check on the development sentences and writes them where the check reads them:
// `npm run fit:grounding`. Prints what a cross-validation promises for sentences of passages that were not fitted on.
import { writeFile } from "node:fs/promises";
import { mostDoubt } from "../server/core/answer/grounding/doubt-sentence.ts";
import { type Evidence, measureEvidence } from "../server/core/answer/grounding/measure-evidence.ts";
import { verifySentence } from "../server/core/answer/verify-grounding.ts";
import { crossValidate, type DoubtSample, fitDoubt } from "./support/fit-doubt.ts";
import { contextOf, type GroundingCase, readGroundingSet } from "./support/measure-grounding.ts";
import { inRepository } from "./support/repository.ts";

/** The small set counts as much as the large one: its sentences are worded as models word, the large one's more freely. */
const setWeights = { development: 8, "development-2": 1 };
/** How much large weights cost. */
const penalty = 2;
/** Share of the true sentences of `development` that may be lost, by cross-validation. */
const mostLost = 0.02;

interface Judged {
  set: keyof typeof setWeights;
  kase: GroundingCase;
  /** Null where a hard check refuses the sentence. */
  evidence: Evidence | null;
}

type Open = Judged & { evidence: Evidence };

/** What a true sentence counts that is laid under a passage it was not written from: it must not pass there. */
const misplacedWeight = 0.1;

const measure = ({ sentence, source, ...rest }: GroundingCase, cites: readonly number[]) =>
  measureEvidence(
    sentence,
    source.filter(({ number }) => cites.includes(number)),
    contextOf({ sentence, source, ...rest }),
  );

const judged: Judged[] = [];
for (const set of Object.keys(setWeights) as (keyof typeof setWeights)[])
  for (const kase of await readGroundingSet(set)) {
    const { sentence, cites, source } = kase;
    const context = contextOf(kase);
    const isOpen = verifySentence({ text: sentence, sources: cites }, source, { ...context, mostDoubt: Infinity }).kept;
    judged.push({ set, kase, evidence: isOpen ? measure(kase, cites) : null });
  }

const misplaced = judged
  .filter(({ kase, evidence }) => evidence !== null && kase.class === "true")
  .flatMap(({ set, kase }) =>
    kase.source
      .filter(({ number }) => !kase.cites.includes(number))
      .map(({ number }) => ({ set, kase, evidence: measure(kase, [number]) })),
  );
const open = judged.flatMap(({ set, kase, evidence }) => (evidence ? [{ set, kase, evidence }] : []));
const kinds = Object.keys(open[0]?.evidence ?? {}) as (keyof Evidence)[];
const sampleOf = ({ set, kase, evidence }: Open, isWrong: boolean, weight: number): DoubtSample => ({
  evidence: kinds.map((kind) => evidence[kind]),
  isWrong,
  group: kase.source[0]?.title ?? "",
  weight: weight * setWeights[set],
});
const samples = [
  ...open.map((row) => sampleOf(row, row.kase.class !== "true", 1)),
  ...misplaced.map((row) => sampleOf(row, true, misplacedWeight)),
];
const maySpeakFor = [kinds.indexOf("words")];
const doubts = crossValidate(samples, maySpeakFor, penalty);
const doubtBy = new Map(open.map(({ kase }, index) => [kase.id, doubts[index] ?? 0]));
const doubtOfCase = (id: string) => doubtBy.get(id) ?? Number.POSITIVE_INFINITY;

const truths = judged.filter(({ set, kase }) => set === "development" && kase.class === "true");
const sorted = truths.map(({ kase }) => doubtOfCase(kase.id)).sort((one, other) => other - one);
const limit = sorted[Math.floor(sorted.length * mostLost)] ?? mostDoubt;
for (const set of Object.keys(setWeights)) {
  const share = (isWrong: boolean) => {
    const rows = judged.filter((row) => row.set === set && (row.kase.class !== "true") === isWrong);
    return (100 * rows.filter(({ kase }) => doubtOfCase(kase.id) > limit).length) / rows.length;
  };
  console.log(
    `${set}, cross-validated: wrong stopped ${share(true).toFixed(1)} %, true lost ${share(false).toFixed(1)} %`,
  );
}

const model = fitDoubt(samples, maySpeakFor, penalty);
const rounded = (value: number) => Number(value.toFixed(2));
const lines = kinds.map((kind, index) => `    ${kind}: ${rounded(model.weights[index] ?? 0)},`);
await writeFile(
  inRepository("server", "core", "answer", "grounding", "doubt-weights.ts"),
  `/** Written by \`npm run fit:grounding\` from the development sentences of tests/fixtures/grounding. */
export const doubtWeights = {
  bias: ${rounded(model.bias)},
  mostDoubt: ${rounded(limit)},
  weights: {
${lines.join("\n")}
  },
};
`,
);
