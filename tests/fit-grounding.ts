// Fits the weights of the grounding check on the development sentences and writes them where the check reads them:
// `npm run fit:grounding`. Prints what a cross-validation promises for sentences of passages that were not fitted on.
import { writeFile } from "node:fs/promises";
import { type Evidence, measureEvidence } from "../server/core/answer/grounding/measure-evidence.ts";
import { verifySentence } from "../server/core/answer/verify-grounding.ts";
import { crossValidate, type DoubtSample, fitDoubt } from "./support/fit-doubt.ts";
import { contextOf, type GroundingCase, readGroundingSet } from "./support/measure-grounding.ts";
import { inRepository } from "./support/repository.ts";

type SetName = "development" | "development-2" | "development-3";

interface Fit {
  /** Of which languages the sentences are; null for all. */
  language: string | null;
  /** How much a sentence of each set counts. */
  weights: Record<SetName, number>;
  /** Kinds of evidence that weigh nothing: what others tell better in this language. */
  without: readonly (keyof Evidence)[];
  /** The limit is the doubt that this share of the true sentences of this set exceed, by cross-validation. */
  limitOn: SetName;
  mostLost: number;
}

/** The first measures of denial and mixing, which compare words wherever they stand. English is compared unit by unit. */
const comparedLoosely: readonly (keyof Evidence)[] = [
  "turnedWords",
  "turnedSynonyms",
  "turnedOpposites",
  "lostDenial",
  "closeDenial",
  "mixedSentences",
  "mixedNeighbours",
  "mixedPassages",
];

/**
 * The third set is worded as the model is asked to word, the first freely, the second very freely: English goes by the
 * third. There is none in Japanese yet, so that Japanese goes by the first, and so do languages without sentences.
 */
const fits: Record<"en" | "ja" | "other", Fit> = {
  en: {
    language: "en",
    weights: { development: 2, "development-2": 0.1, "development-3": 8 },
    without: comparedLoosely,
    limitOn: "development-3",
    mostLost: 0.04,
  },
  ja: {
    language: "ja",
    weights: { development: 8, "development-2": 1, "development-3": 8 },
    without: ["exchanged", "substituted"],
    limitOn: "development",
    mostLost: 0.02,
  },
  other: {
    language: null,
    weights: { development: 8, "development-2": 1, "development-3": 1 },
    without: ["exchanged"],
    limitOn: "development",
    mostLost: 0.02,
  },
};
/** How much large weights cost. */
const penalty = 2;
/** What a true sentence counts that is laid under a passage it was not written from: it must not pass there. */
const misplacedWeight = 0.1;
/** Sets whose passages do not repeat each other. */
const misplacedIn: readonly SetName[] = ["development", "development-2"];

interface Judged {
  set: SetName;
  kase: GroundingCase;
  /** Null where a hard check refuses the sentence. */
  evidence: Evidence | null;
}
type Open = Judged & { evidence: Evidence };

const measure = ({ sentence, source, ...rest }: GroundingCase, cites: readonly number[]) =>
  measureEvidence(
    sentence,
    source.filter(({ number }) => cites.includes(number)),
    contextOf({ sentence, source, ...rest }),
  );

const judged: Judged[] = [];
for (const set of Object.keys(fits.en.weights) as SetName[])
  for (const kase of await readGroundingSet(set)) {
    const { sentence, cites, source } = kase;
    const context = contextOf(kase);
    const isOpen = verifySentence({ text: sentence, sources: cites }, source, { ...context, mostDoubt: Infinity }).kept;
    judged.push({ set, kase, evidence: isOpen ? measure(kase, cites) : null });
  }
const misplaced = judged
  .filter(({ set, kase, evidence }) => misplacedIn.includes(set) && evidence !== null && kase.class === "true")
  .flatMap(({ set, kase }) =>
    kase.source
      .filter(({ number }) => !kase.cites.includes(number))
      .map(({ number }) => ({ set, kase, evidence: measure(kase, [number]) })),
  );
const open = judged.flatMap(({ set, kase, evidence }) => (evidence ? [{ set, kase, evidence }] : []));
const kinds = Object.keys(open[0]?.evidence ?? {}) as (keyof Evidence)[];

const models = Object.entries(fits).map(([name, { language, weights, without, limitOn, mostLost }]) => {
  const isOurs = ({ kase }: Judged) => language === null || kase.language === language;
  const sampleOf = ({ set, kase, evidence }: Open, isWrong: boolean, weight: number): DoubtSample => ({
    evidence: kinds.map((kind) => (without.includes(kind) ? 0 : evidence[kind])),
    isWrong,
    group: kase.source[0]?.title ?? "",
    weight: weight * weights[set],
  });
  const ours = open.filter(isOurs);
  const samples = [
    ...ours.map((row) => sampleOf(row, row.kase.class !== "true", 1)),
    ...misplaced.filter(isOurs).map((row) => sampleOf(row, true, misplacedWeight)),
  ];
  const maySpeakFor = [kinds.indexOf("words")];
  const doubts = crossValidate(samples, maySpeakFor, penalty);
  const doubtBy = new Map(ours.map(({ kase }, index) => [kase.id, doubts[index] ?? 0]));
  const doubtOfCase = (id: string) => doubtBy.get(id) ?? Number.POSITIVE_INFINITY;
  const sorted = judged
    .filter((row) => isOurs(row) && row.set === limitOn && row.kase.class === "true")
    .map(({ kase }) => doubtOfCase(kase.id))
    .sort((one, other) => other - one);
  const limit = sorted[Math.floor(sorted.length * mostLost)] ?? 0;
  for (const set of Object.keys(weights) as SetName[]) {
    const refused = (isKind: (kind: string) => boolean) => {
      const rows = judged.filter((row) => isOurs(row) && row.set === set && isKind(row.kase.class));
      return `${rows.filter(({ kase }) => doubtOfCase(kase.id) > limit).length} of ${rows.length}`;
    };
    const classes = [...new Set(judged.map(({ kase }) => kase.class))].filter((kind) => kind !== "true").sort();
    console.log(
      `${name}, ${set}, cross-validated: true lost ${refused((kind) => kind === "true")}, wrong stopped ` +
        `${refused((kind) => kind !== "true")} (${classes.map((each) => `${each} ${refused((kind) => kind === each)}`).join(", ")})`,
    );
  }
  const { bias, weights: fitted } = fitDoubt(samples, maySpeakFor, penalty);
  const rounded = (value: number) => Number(value.toFixed(2));
  const lines = kinds.map((kind, index) => `      ${kind}: ${rounded(fitted[index] ?? 0)},`);
  return `  ${name}: {
    bias: ${rounded(bias)},
    mostDoubt: ${rounded(limit)},
    weights: {
${lines.join("\n")}
    },
  },`;
});
await writeFile(
  inRepository("server", "core", "answer", "grounding", "doubt-weights.ts"),
  `/** Written by \`npm run fit:grounding\` from the development sentences of tests/fixtures/grounding. */
export const doubtWeights = {
${models.join("\n")}
};
`,
);
