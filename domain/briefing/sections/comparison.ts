import { nameOf, plain, type SectionWriter } from "../section-writer";

/** The countries side by side, by name: no order of merit. */
export const writeComparison: SectionWriter = (writing) => {
  const { material, words, sources } = writing;
  const { t, date } = words;
  const columns = ["country", "participation", "stage", "since", "confirmed", "openChallenges"];
  return {
    proposal: [t("briefingText.comparisonLead")],
    blocks: [
      {
        kind: "table",
        title: t("briefingText.comparisonTitle"),
        columns: [
          ...columns.map((key) => ({ label: t(`briefingText.column.${key}`) })),
          { label: t("briefingText.column.lessons"), isNumber: true as const },
        ],
        rows: material.countries.map((country) => {
          const { status } = country;
          const name = { runs: plain(nameOf(country, writing)) };
          if (!status)
            return [name, ...Array.from(columns, () => ({ runs: plain(t("stage.not-reported")) }))];
          const { stage, stageStatement, freshness } = status;
          const cites = sources.cite(status.sources, stageStatement?.sourceIds ?? []);
          const open = status.challenges.filter((challenge) => challenge.status === "open");
          return [
            name,
            { runs: plain(t(`participation.${status.participation}`)) },
            { runs: [{ text: t(`stage.${stage}`), cites }], stage },
            { runs: plain(stageStatement ? date(stageStatement.date) : t("stage.not-reported")) },
            {
              runs: plain(
                freshness.isConfirmed ? date(freshness.since) : t("briefingText.neverConfirmed"),
              ),
            },
            {
              runs: plain(
                status.challenges.length === 0 ? t("stage.not-reported") : String(open.length),
              ),
            },
            {
              runs: plain(
                status.lessons.length === 0
                  ? t("stage.not-reported")
                  : String(status.lessons.length),
              ),
            },
          ];
        }),
      },
    ],
  };
};
