/** Written by `npm run fit:grounding` from the development sentences of tests/fixtures/grounding. */
export const doubtWeights = {
  bias: -1.19,
  mostDoubt: -0.39,
  weights: {
    missing: 1.68,
    missingNouns: 0.67,
    missingShare: 2.13,
    strangeness: 0,
    mixedSentences: 1.37,
    mixedNeighbours: 1,
    mixedPassages: 2.68,
    disorder: 5.05,
    turnedWords: 1.41,
    turnedSynonyms: 1.05,
    turnedOpposites: 0.74,
    lostDenial: 0.57,
    closeDenial: 0.7,
    closeDisagreement: 2.62,
    misnamed: 4.41,
    numbersElsewhere: 1.87,
    words: -0.29,
  },
};
