/** Written by `npm run fit:grounding` from the development sentences of tests/fixtures/grounding. */
export const doubtWeights = {
  bias: -1.19,
  mostDoubt: -0.17,
  weights: {
    missing: 1.67,
    missingNouns: 0.7,
    missingShare: 2.13,
    strangeness: 0,
    mixedSentences: 1.01,
    mixedNeighbours: 0,
    mixedPassages: 3.93,
    disorder: 5.06,
    turnedWords: 1.74,
    turnedSynonyms: 1.03,
    turnedOpposites: 0.72,
    lostDenial: 0.68,
    closeDenial: 0.73,
    closeDisagreement: 2.5,
    misnamed: 4.37,
    numbersElsewhere: 2.67,
    words: -0.29,
  },
};
