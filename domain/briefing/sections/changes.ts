import { differenceOf, type StatementChange } from "../../difference/difference";
import { nameOf, plain, type SectionWriter, type Writing } from "../section-writer";
import { wordingOf } from "../wording";

/** What the tracker learned of the countries since the day from which changes count. */
export const writeChanges: SectionWriter = (writing) => {
  const { material, asOf, words } = writing;
  const { t, date } = words;
  if (material.since === null) return { proposal: [t("briefingText.noSince")], blocks: [] };
  const days = { from: date(material.since), to: date(asOf) };
  const changed = material.countries.map((country) => ({
    country,
    changes: country.profile ? differenceOf(country.before ?? undefined, country.profile) : [],
  }));
  const rows = changed.flatMap(({ country, changes }) =>
    changes.map((change) => [
      { runs: plain(nameOf(country, writing)) },
      ...cellsOf(change, writing),
    ]),
  );
  const still = changed
    .filter(({ changes }) => changes.length === 0)
    .map(({ country }) => nameOf(country, writing));
  const proposal = [
    t("briefingText.changesLead", { ...days, count: rows.length }),
    ...(still.length > 0 ? [t("briefingText.unchanged", { names: words.list(still) })] : []),
  ];
  if (rows.length === 0) return { proposal, blocks: [] };
  return {
    proposal,
    blocks: [
      {
        kind: "table",
        title: t("briefingText.changesTitle", days),
        columns: ["country", "change", "section", "statement"].map((key) => ({
          label: t(`briefingText.column.${key}`),
        })),
        rows,
      },
    ],
  };
};

function cellsOf(change: StatementChange, { words }: Writing) {
  const { t } = words;
  const entry = change.kind === "removed" ? change.before : change.after;
  return [
    { runs: plain(t(`briefingText.change.${change.kind}`)) },
    { runs: plain(t(`revision.section.${change.section}`)) },
    { runs: plain(wordingOf(entry, words)) },
  ];
}
