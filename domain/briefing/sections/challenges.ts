import { challengeCategories, challengeStatuses, stageCodes } from "../../framework/framework";
import { plain, type SectionWriter, statusesOf } from "../section-writer";

/** What the chosen countries report as challenges, by category and stage where met, with those who report it. */
export const writeChallenges: SectionWriter = (writing) => {
  const { material, words } = writing;
  const { t } = words;
  const reported = statusesOf(material).flatMap(({ country, challenges }) =>
    challenges.map((challenge) => ({ country, ...challenge })),
  );
  const rows = stageCodes.flatMap((stage) =>
    challengeCategories.flatMap((category) =>
      challengeStatuses.flatMap((status) => {
        const found = reported.filter(
          (each) => each.stage === stage && each.category === category && each.status === status,
        );
        if (found.length === 0) return [];
        const codes = [...new Set(found.map(({ country }) => country))];
        const names = material.countries
          .filter(({ country }) => codes.includes(country))
          .map((country) => country.names[words.language] ?? country.names.en ?? "");
        return [
          [
            { runs: plain(t(`category.${category}`)) },
            { runs: plain(t(`stage.${stage}`)), stage },
            { runs: plain(t(`challengeStatus.${status}`)) },
            { runs: plain(String(found.length)) },
            { runs: plain(words.list(names)) },
          ],
        ];
      }),
    ),
  );
  if (rows.length === 0) return { proposal: [t("briefingText.noChallenge")], blocks: [] };
  return {
    proposal: [t("briefingText.challengesLead", { count: reported.length })],
    blocks: [
      {
        kind: "table",
        title: t("briefingText.challengesTitle"),
        columns: [
          { label: t("briefingText.column.category") },
          { label: t("briefingText.column.stageMet") },
          { label: t("briefingText.column.status") },
          { label: t("briefingText.column.reports"), isNumber: true },
          { label: t("briefingText.column.countries") },
        ],
        rows,
      },
    ],
  };
};
