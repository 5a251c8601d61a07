import type { Wording } from "./wording.ts";

export const en: Wording = {
  greeting: "Hello. Tell me what is going wrong.",
  thanks: "You are welcome. Tell me if anything else comes up.",
  goodbye: "Goodbye. Come back any time.",
  whoAmI:
    "I am an automated assistant, not a person. I answer only from the articles I have been given, and show where each answer comes from.",
  tryThese: "Try these in order.",
  tryNext: "Then try these next.",
  leftOut: "What you have already tried is left out.",
  checkFailed: "The self-check found something: what it points to comes first.",
  checkFine: "The self-check points to nothing in particular here; what it found to be fine is left out.",
  exhausted: "You have tried every step of this guide. Here is what you can still do.",
  notCovered: "Sorry, what I have to go by does not cover that.",
  closest: "If one of these is close, choose it.",
  person: "Here is how to reach a person.",
  noPerson: "No way to reach a person is set up here.",
  resolved: "Good to hear that it works. Come back any time.",
  ownCallsFailed: ({ host, time }) => `Our own calls to ${host} failed at ${time}.`,
  whichWorked: "Good. Which step did it?",
  askWhich: "Which of these is it?",
  startedOver: "Starting over.",
  sentenceGap: " ",
  choices: {
    worked: "It works now",
    stillBroken: "Still broken",
    person: "Talk to a person",
    startOver: "Start over",
    unsure: "I am not sure",
    somethingElse: "None of these",
  },
  assist: {
    opening: "Thank you for getting in touch.",
    closing: "Please reply and tell us how it went.",
    noMatch:
      "We are looking into your request. Could you tell us more: the exact message you see, and the device and browser you use?",
    summary: ({ topic, tried }) => `Topic: ${topic}. Steps the customer has tried: ${tried}.`,
    whyError: (text) => `The ticket contains the error text "${text}".`,
    whyWords: "The ticket's words match this article.",
    escalate: "No step is left, or the customer asks for a person.",
  },
};
