/** Written by `npm run fit:grounding` from the development sentences of tests/fixtures/grounding. */
export const doubtWeights = {
  bias: -1.296,
  mostDoubt: -0.318,
  weights: {
    missing: 1.545,
    missingNouns: 0.715,
    missingShare: 2.233,
    strangeness: 0,
    mixedSentences: 1.313,
    mixedNeighbours: 0.917,
    mixedPassages: 2.692,
    disorder: 5.129,
    turnedWords: 1.386,
    turnedSynonyms: 1.06,
    turnedOpposites: 0.652,
    lostDenial: 0.596,
    closeDenial: 0.675,
    closeDisagreement: 2.732,
    misnamed: 4.23,
    numbersElsewhere: 2.057,
    words: -0.258,
  },
};
