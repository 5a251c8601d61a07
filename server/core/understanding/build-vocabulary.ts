import { articlesIn, type Knowledge } from "../knowledge/knowledge.ts";
import { type AskWords, countAskWords } from "../retrieval/ask-words.ts";
import type { CuesByLanguage } from "./cues/language-cues.ts";
import { stepWords } from "./find-step-mentions.ts";
import { maskSubject, spellSubject } from "./mask-subject.ts";
import { buildStepIndex } from "./step-index.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What software is spoken of in beside the asker's own language: "logout 했다가", "hice refresh". */
const lentLanguage = "en";

/** Collects what messages are read with; `askWordsIn` gives the ways of asking where the knowledge comes without them. */
export function buildVocabulary(
  knowledge: Knowledge,
  cues: CuesByLanguage,
  askWordsIn: (language: string) => AskWords = (language) => countAskWords(knowledge, language),
): Vocabulary {
  const steps = stepWords(knowledge.articles);
  return {
    languages: knowledge.languages,
    cues,
    maskSubject: maskSubject(knowledge.subject),
    spellSubject: spellSubject(knowledge.subject),
    articles: knowledge.articles,
    stepsIn: (language) => steps.filter((step) => [language, lentLanguage].includes(step.language)),
    stepIndexes: Object.fromEntries(
      knowledge.languages.map((language) => [
        language,
        buildStepIndex(articlesIn(knowledge, language), askWordsIn(language), language),
      ]),
    ),
    foreign: [...new Set([...knowledge.subject, ...knowledge.articles.flatMap((article) => article.errors)])],
  };
}
