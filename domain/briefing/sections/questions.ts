import { questionsFor } from "../questions";
import { nameOf, plain, type SectionWriter } from "../section-writer";

/** What to ask each country, by stated rules. */
export const writeQuestions: SectionWriter = (writing) => {
  const { material, asOf, words } = writing;
  const asked = material.countries.map((country) => ({
    country,
    questions: questionsFor(country, material.commitments, asOf, words),
  }));
  return {
    proposal: [words.t("briefingText.questionsLead")],
    blocks: asked.flatMap(({ country, questions }) => [
      { kind: "heading" as const, text: nameOf(country, writing) },
      questions.length === 0
        ? { kind: "paragraph" as const, runs: plain(words.t("briefingText.noQuestion")) }
        : { kind: "list" as const, items: questions.map(({ text }) => plain(text)) },
    ]),
  };
};
