// Fits the weights of the grounding check on the development sentences and writes them where the check reads them:
// `npm run fit:grounding`. Prints what a cross-validation promises for sentences of passages that were not fitted on.
import { writeFile } from "node:fs/promises";
import { type Evidence, measureEvidence } from "../server/core/answer/grounding/measure-evidence.ts";
import { verifySentence } from "../server/core/answer/verify-grounding.ts";
import { crossValidate, type DoubtSample, fitDoubt } from "./support/fit-doubt.ts";
import { makeGrafts } from "./support/make-grafts.ts";
import { contextOf, type GroundingCase, readGroundingSet } from "./support/measure-grounding.ts";
import { inRepository } from "./support/repository.ts";

type SetName =
  | "development"
  | "development-2"
  | "development-3"
  | "development-4"
  | "development-5"
  | "development-6"
  | "development-7"
  | "development-8"
  | "held-out-2"
  | "held-out-2b"
  | "held-out-3b"
  | "held-out-3c"
  | "held-out-3d";

interface Fit {
  /** Of which languages the sentences are; null for all. */
  language: string | null;
  /** How much a sentence of each set counts. */
  weights: Record<SetName, number>;
  /** The limit is the doubt that this share of the true sentences of these sets exceed, by cross-validation. */
  limitOn: readonly SetName[];
  mostLost: number;
}

/** Worded as the model is asked to word now. */
const asAsked = {
  "development-4": 8,
  "development-6": 8,
  "development-8": 8,
  "held-out-2": 8,
  "held-out-2b": 8,
  "held-out-3b": 8,
  "held-out-3c": 8,
  "held-out-3d": 8,
};
const setsAsAsked = Object.keys(asAsked) as (keyof typeof asAsked)[];

/**
 * The first two sets are worded freely, more freely than the model is asked to word; the third as it was asked to once, with clauses
 * in any order, and the fifth, in Japanese; the seventh looks for small words. True sentences that change the order are left out: the
 * model is told to keep it.
 */
const fits: Record<"en" | "ja" | "other", Fit> = {
  en: {
    language: "en",
    weights: {
      ...asAsked,
      development: 0.1,
      "development-2": 0,
      "development-3": 0.5,
      "development-5": 0,
      "development-7": 2,
    },
    limitOn: setsAsAsked,
    mostLost: 0.035,
  },
  ja: {
    language: "ja",
    weights: {
      ...asAsked,
      development: 0.2,
      "development-2": 0,
      "development-3": 8,
      "development-5": 1,
      "development-7": 2,
    },
    limitOn: setsAsAsked,
    mostLost: 0.03,
  },
  other: {
    language: null,
    weights: {
      ...asAsked,
      development: 0.2,
      "development-2": 0,
      "development-3": 8,
      "development-5": 2,
      "development-7": 2,
    },
    limitOn: ["development-3", ...setsAsAsked],
    mostLost: 0.03,
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
const isOpen = (row: Judged): row is Open => row.evidence !== null;

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
    const { kept } = verifySentence({ text: sentence, sources: cites }, source, { ...context, mostDoubt: Infinity });
    judged.push({ set, kase, evidence: kept ? measure(kase, cites) : null });
  }
const misplaced = judged
  .filter(({ set, kase, evidence }) => misplacedIn.includes(set) && evidence !== null && kase.class === "true")
  .flatMap(({ set, kase }) =>
    kase.source
      .filter(({ number }) => !kase.cites.includes(number))
      .map(({ number }) => ({ set, kase, evidence: measure(kase, [number]) })),
  )
  .filter(isOpen);
/** What a sentence counts that a script has grafted. */
const graftWeight = 0.25;
const grafts = (Object.keys(fits.en.weights) as SetName[])
  .flatMap((set) =>
    makeGrafts(judged.flatMap((row) => (row.set === set ? [row.kase] : []))).map((kase) => ({ set, kase })),
  )
  .map(({ set, kase }): Judged => ({ set, kase, evidence: measure(kase, kase.cites) }))
  .filter(isOpen);
const open = judged.filter(isOpen).filter(({ kase }) => kase.order !== "changed");
const isTrue = (kase: GroundingCase) => kase.class === "true" && kase.order !== "changed";
const kinds = Object.keys(open[0]?.evidence ?? {}) as (keyof Evidence)[];

const models = Object.entries(fits).map(([name, { language, weights, limitOn, mostLost }]) => {
  const isOurs = (kase: GroundingCase) => language === null || kase.language === language;
  const sampleOf = ({ set, kase, evidence }: Open, isWrong: boolean, weight: number): DoubtSample => ({
    evidence: kinds.map((kind) => evidence[kind]),
    isWrong,
    group: kase.source[0]?.title ?? "",
    weight: weight * weights[set],
  });
  const ours = open.filter(({ kase }) => isOurs(kase));
  const ourGrafts = grafts.filter(({ kase }) => isOurs(kase));
  const samples = [
    ...ours.map((row) => sampleOf(row, row.kase.class !== "true", 1)),
    ...ourGrafts.map((row) => sampleOf(row, true, graftWeight)),
    ...misplaced.filter(({ kase }) => isOurs(kase)).map((row) => sampleOf(row, true, misplacedWeight)),
  ];
  const maySpeakFor = [kinds.indexOf("words")];
  const doubts = crossValidate(samples, maySpeakFor, penalty);
  const doubtBy = new Map(ours.map(({ kase }, index) => [kase.id, doubts[index] ?? 0]));
  const doubtOfCase = (id: string) => doubtBy.get(id) ?? Number.POSITIVE_INFINITY;
  const sorted = judged
    .filter(({ kase, set }) => isOurs(kase) && limitOn.includes(set) && isTrue(kase))
    .map(({ kase }) => doubtOfCase(kase.id))
    .sort((one, other) => other - one);
  const limit = sorted[Math.floor(sorted.length * mostLost)] ?? 0;
  for (const set of Object.keys(weights) as SetName[]) {
    const refused = (isKind: (kase: GroundingCase) => boolean) => {
      const rows = judged.filter(({ kase, set: its }) => isOurs(kase) && its === set && isKind(kase));
      return `${rows.filter(({ kase }) => doubtOfCase(kase.id) > limit).length} of ${rows.length}`;
    };
    const classes = [...new Set(judged.map(({ kase }) => kase.class))].filter((kind) => kind !== "true").sort();
    console.log(
      `${name}, ${set}, cross-validated: true lost ${refused(isTrue)}, wrong stopped ` +
        `${refused((kase) => kase.class !== "true")} (${classes.map((each) => `${each} ${refused((kase) => kase.class === each)}`).join(", ")})`,
    );
  }
  const graftDoubts = doubts.slice(ours.length, ours.length + ourGrafts.length);
  const graftsStopped = graftDoubts.filter((doubt) => doubt > limit).length;
  console.log(`${name}, grafts by script, cross-validated: stopped ${graftsStopped} of ${ourGrafts.length}`);
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
