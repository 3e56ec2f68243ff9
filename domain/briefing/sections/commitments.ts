import { nameOf, plain, runsOf, type SectionWriter } from "../section-writer";

/** What the chosen countries promised, with how far it has come. */
export const writeCommitments: SectionWriter = (writing) => {
  const { material, words } = writing;
  const { t } = words;
  const rows = material.countries.flatMap((country) =>
    material.commitments
      .filter((commitment) => commitment.country === country.country)
      .map(({ what, who, dueOn, state }) => [
        { runs: plain(nameOf(country, writing)) },
        { runs: runsOf(what, [], [], writing) },
        { runs: plain(who) },
        { runs: plain(words.date(dueOn)) },
        { runs: plain(t(`briefingText.commitmentState.${state}`)) },
      ]),
  );
  if (rows.length === 0) return { proposal: [t("briefingText.noCommitment")], blocks: [] };
  return {
    proposal: [t("briefingText.commitmentsLead", { count: rows.length })],
    blocks: [
      {
        kind: "table",
        title: t("briefingText.section.commitments"),
        columns: ["country", "what", "who", "due", "state"].map((key) => ({
          label: t(`briefingText.column.${key}`),
        })),
        rows,
      },
    ],
  };
};
