import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import type { ComparisonFact } from "@/domain/comparison/comparison";
import messages from "@/messages/en.json";
import { factSentence } from "./fact-sentence";

const t = createTranslator({ locale: "en", messages });
const names: Record<string, string> = { ARG: "Argentina", COL: "Colombia", MEX: "Mexico" };

const cases: [ComparisonFact, string][] = [
  [
    { code: "same-stage", stage: "mapping", countries: ["ARG", "COL"] },
    "Argentina and Colombia are at the same stage: Mapping.",
  ],
  [
    {
      code: "stages-apart",
      earlier: { stage: "interest", countries: ["ARG"] },
      later: { stage: "mapping", countries: ["COL", "MEX"] },
      steps: 2,
    },
    "Argentina (Interest) and Colombia and Mexico (Mapping) are 2 stages apart.",
  ],
  [
    { code: "stage-not-reported", countries: ["COL", "MEX"] },
    "Nobody has reported a stage for Colombia and Mexico.",
  ],
  [
    { code: "shared-challenge", category: "COO", countries: ["ARG", "MEX"] },
    "Argentina and Mexico report the same category of challenge: Coordination between institutions.",
  ],
  [
    { code: "only-challenge", country: "ARG", categories: ["RES", "CNT"] },
    "Of these countries, only Argentina reports a challenge in Residual categories and Counting rules.",
  ],
  [
    { code: "lesson-for-open", category: "MAN", learned: ["ARG"], open: ["COL"] },
    "Argentina reported a lesson on Weak mandate, which is an open challenge in Colombia.",
  ],
  [
    { code: "no-challenge-reported", countries: ["COL"] },
    "Nobody has reported a challenge for Colombia.",
  ],
  [
    { code: "no-lesson-reported", countries: ["COL"] },
    "Nobody has reported a lesson for Colombia.",
  ],
];

test.each(cases)("the fact %j is a sentence", (fact, sentence) => {
  expect(factSentence(fact, (country) => names[country] ?? country, t, "en")).toBe(sentence);
});
