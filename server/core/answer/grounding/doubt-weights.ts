/** Written by `npm run fit:grounding` from the development sentences of tests/fixtures/grounding. */
export const doubtWeights = {
  bias: -1.19,
  mostDoubt: -0.17,
  weights: {
    missing: 1.68,
    missingNouns: 0.71,
    missingShare: 2.21,
    strangeness: 0,
    mixedSentences: 1.02,
    mixedNeighbours: 0,
    mixedPassages: 3.95,
    disorder: 5.07,
    turnedWords: 1.73,
    turnedSynonyms: 1.03,
    turnedOpposites: 0.71,
    lostDenial: 0.67,
    closeDenial: 0.75,
    closeDisagreement: 2.51,
    misnamed: 4.72,
    numbersElsewhere: 2.67,
    words: -0.29,
  },
};
