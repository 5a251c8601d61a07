/** Written by `npm run fit:grounding` from the development sentences of tests/fixtures/grounding. */
export const doubtWeights = {
  bias: -1.19,
  mostDoubt: -0.16,
  weights: {
    missing: 1.68,
    missingNouns: 0.71,
    missingShare: 2.21,
    strangeness: 0,
    mixedSentences: 0.93,
    mixedNeighbours: 0,
    mixedPassages: 3.98,
    disorder: 5.07,
    turnedWords: 1.75,
    turnedSynonyms: 1.03,
    turnedOpposites: 0.68,
    lostDenial: 0.66,
    closeDenial: 0.75,
    closeDisagreement: 2.49,
    misnamed: 4.72,
    numbersElsewhere: 2.67,
    words: -0.29,
  },
};
