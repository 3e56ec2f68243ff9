import type { Profile, StatementOf } from "../../profile/profile";
import type { Text } from "../../profile/statement";
import { aboutIccs, type CountryStatus } from "../../status/country-status";
import { criteriaOn } from "../../status/criteria";
import { readSections, twoReadings } from "../../status/two-readings";
import type { Block, Run, TableBlock } from "../briefing-document";
import { plain, runsOf, type Writing } from "../section-writer";
import { wordingOf } from "../wording";

/** What a country's page says: where it stands, the criteria, the components, challenges, lessons, next steps, and where two read differently. */
export function blocksOfCountry(
  status: CountryStatus,
  profile: Profile,
  writing: Writing,
): Block[] {
  return [
    ...standing(status, writing),
    ...criteria(status, profile, writing),
    ...components(profile, writing),
    ...challenges(status, writing),
    ...listed("lessons", status.lessons, (lesson) => lesson.happened, status, writing),
    ...listed("nextSteps", aboutIccs(profile.nextSteps), (step) => step.text, status, writing),
    ...differing(profile, writing),
  ];
}

function standing(status: CountryStatus, { words, sources }: Writing): Block[] {
  const { t, date } = words;
  const { stage, stageStatement, freshness } = status;
  const cites = sources.cite(status.sources, stageStatement?.sourceIds ?? []);
  const confirmed = t(
    freshness.isConfirmed ? "briefingText.confirmedOn" : "briefingText.newestOn",
    { date: date(freshness.since) },
  );
  const runs: Run[] = stageStatement
    ? [
        {
          text: t("briefingText.standing", {
            stage: t(`stage.${stage}`),
            date: date(stageStatement.date),
            assessor: t(`assessor.${stageStatement.assessor}`),
          }),
          cites,
        },
      ]
    : [{ text: t("briefingText.stageNotReported") }];
  return [
    { kind: "paragraph", runs },
    { kind: "paragraph", runs: plain(confirmed) },
  ];
}

function criteria(status: CountryStatus, profile: Profile, writing: Writing): Block[] {
  const { words, asOf, sources } = writing;
  const { t } = words;
  const known = criteriaOn(profile.criteria, status.stage, asOf);
  const reported = known.filter(({ statement }) => statement !== undefined);
  if (reported.length === 0) return [note(t("briefingText.noCriteria"))];
  return [
    table(
      "criteria",
      ["criterion", "value"],
      reported.map(({ criterion, value, statement }) => [
        { runs: plain(`${criterion} ${t(`criterion.${criterion.replace(".", "_")}`)}`) },
        {
          runs: [
            {
              text: t(`criterionValue.${value}`),
              cites: sources.cite(profile.sources, statement?.sourceIds ?? []),
            },
          ],
        },
      ]),
      writing,
    ),
  ];
}

function components(profile: Profile, writing: Writing): Block[] {
  const { words, sources } = writing;
  const { t } = words;
  const entries = aboutIccs(profile.components);
  if (entries.length === 0) return [];
  const nameOf = ({ institutionId }: StatementOf<"components">) => {
    const institution = profile.institutions.find(({ id }) => id === institutionId);
    return institution ? institution.name.text : t("briefingText.wholeCountry");
  };
  return [
    table(
      "components",
      ["component", "institution", "value"],
      entries.map((entry) => [
        { runs: plain(t(`component.${entry.component}`)) },
        { runs: plain(nameOf(entry)) },
        {
          runs: [
            {
              text: t(`componentValue.${entry.value}`),
              cites: sources.cite(profile.sources, entry.sourceIds),
            },
          ],
        },
      ]),
      writing,
    ),
  ];
}

function challenges(status: CountryStatus, writing: Writing): Block[] {
  const { t } = writing.words;
  if (status.challenges.length === 0) return [note(t("briefingText.noChallengeOfCountry"))];
  return [
    table(
      "challenges",
      ["category", "stageMet", "status", "what"],
      status.challenges.map((entry) => [
        { runs: plain(t(`category.${entry.category}`)) },
        { runs: plain(t(`stage.${entry.stage}`)), stage: entry.stage },
        { runs: plain(t(`challengeStatus.${entry.status}`)) },
        { runs: runsOf(entry.text, entry.sourceIds, status.sources, writing) },
      ]),
      writing,
    ),
  ];
}

function listed<Entry extends { sourceIds: string[] }>(
  kind: "lessons" | "nextSteps",
  entries: readonly Entry[],
  textOf: (entry: Entry) => Text,
  status: CountryStatus,
  writing: Writing,
): Block[] {
  const { t } = writing.words;
  if (entries.length === 0) return [note(t(`briefingText.none.${kind}`))];
  return [
    { kind: "heading", text: t(`briefingText.part.${kind}`) },
    {
      kind: "list",
      items: entries.map((entry) =>
        runsOf(textOf(entry), entry.sourceIds, status.sources, writing),
      ),
    },
  ];
}

function differing(profile: Profile, writing: Writing): Block[] {
  const { words, asOf } = writing;
  const pairs = readSections.flatMap((section) => twoReadings(profile, section, asOf));
  if (pairs.length === 0) return [];
  return [
    table(
      "readings",
      ["saidByCountry", "readByCentre", "comment"],
      pairs.map(({ country, centre, comments }) => [
        { runs: plain(wordingOf(country, words)) },
        { runs: plain(wordingOf(centre, words)) },
        { runs: plain(comments.map(({ text }) => text.text).join(" ")) },
      ]),
      writing,
    ),
  ];
}

function table(
  part: string,
  columns: readonly string[],
  rows: TableBlock["rows"],
  { words }: Writing,
): TableBlock {
  return {
    kind: "table",
    title: words.t(`briefingText.part.${part}`),
    columns: columns.map((key) => ({ label: words.t(`briefingText.column.${key}`) })),
    rows,
  };
}

function note(text: string): Block {
  return { kind: "paragraph", tone: "note", runs: plain(text) };
}
