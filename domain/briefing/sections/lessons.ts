import type { Run } from "../briefing-document";
import { nameOf, namesOf, runsOf, type SectionWriter } from "../section-writer";

/** The lessons that answer an open challenge of another chosen country: those worth sharing. */
export const writeLessons: SectionWriter = (writing) => {
  const { material, words } = writing;
  const { t } = words;
  const openFor = (category: string, except: string) =>
    material.countries
      .filter(({ country }) => country !== except)
      .filter(({ status }) =>
        status?.challenges.some((each) => each.category === category && each.status === "open"),
      )
      .map(({ country }) => country);
  const items = material.countries.flatMap((country) =>
    (country.status?.lessons ?? []).flatMap((lesson): Run[][] => {
      const helped = [
        ...new Set(lesson.categories.flatMap((category) => openFor(category, country.country))),
      ];
      if (helped.length === 0) return [];
      const known = country.status?.sources ?? [];
      const suggests = lesson.suggests
        ? [{ text: " " }, ...runsOf(lesson.suggests, [], known, writing)]
        : [];
      return [
        [
          { text: `${nameOf(country, writing)}: `, isStrong: true },
          ...runsOf(lesson.happened, lesson.sourceIds, known, writing),
          ...suggests,
          { text: ` ${t("briefingText.answers", { names: namesOf(helped, writing) })}` },
        ],
      ];
    }),
  );
  if (items.length === 0) return { proposal: [t("briefingText.noLesson")], blocks: [] };
  return {
    proposal: [t("briefingText.lessonsLead", { count: items.length })],
    blocks: [{ kind: "list", items }],
  };
};
