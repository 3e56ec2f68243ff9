import { loadStanding, type Standing } from "@/app/load-standing";
import { csvOfChallengeBars } from "@/components/charts/prepare-challenge-bars";
import { csvOfHeatTable } from "@/components/charts/prepare-heat-table";
import { csvOfStageDistribution } from "@/components/charts/prepare-stage-distribution";
import { csvOfStageSpells } from "@/components/charts/prepare-stage-timeline";
import { csvOfTableProgress } from "@/components/charts/prepare-table-progress";
import { csvOfMedians, csvOfTimes } from "@/components/charts/prepare-time-strips";
import { type ChallengeStatus, challengeStatuses, stageCodes } from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";
import { stageSpells } from "@/domain/status/stage-spells";
import { timesInStages } from "@/domain/status/time-in-stage";
import { twoReadings } from "@/domain/status/two-readings";
import { challengeRows } from "@/features/challenge/challenge-cells";
import { challengeCounts } from "@/features/challenge/challenge-counts";
import { listPublishedVersions, withCoverage } from "@/features/correspondence/published-queries";
import { versionFigures } from "@/features/correspondence/version-figures";
import { quarterlyDistribution } from "@/features/country/quarterly-distribution";
import { sortByName } from "@/features/country/sort-by-name";
import { type CsvRow, toCsv } from "@/lib/csv";
import { nameIn } from "@/lib/i18n/locales";
import { findQueriedReading } from "@/lib/reading/chart-csv-path";
import { dayOfReading, type Reading } from "@/lib/reading/reading";

/** The figures of a chart as CSV: those that the page draws, from the same functions. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ chart: string }> },
): Promise<Response> {
  const { chart } = await params;
  const reading = findQueriedReading(new URL(request.url).searchParams);
  if (!reading) return new Response("Unknown language, world or day.\n", { status: 400 });
  const rows =
    (await rowsOfTable(chart, reading)) ?? rowsOf(chart, await loadStanding(reading), reading);
  if (!rows) return new Response("There is no such chart.\n", { status: 404 });
  // Without the mark, spreadsheets read UTF-8 as something else.
  return new Response(`\uFEFF${toCsv(rows)}`, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${chart}-${reading.asOf ?? "today"}.csv"`,
    },
  });
}

/** Those of a correspondence table over its versions; undefined for another chart, and where no such table is published. */
async function rowsOfTable(chart: string, reading: Reading): Promise<CsvRow[] | undefined> {
  const [name, tableId] = chart.split(".");
  if (name !== "table-progress") return undefined;
  const all = await listPublishedVersions(reading.world, dayOfReading(reading));
  const versions = all.filter(({ table }) => table.id === tableId);
  if (versions.length === 0) return undefined;
  return csvOfTableProgress(versionFigures(await withCoverage(versions)));
}

function rowsOf(chart: string, standing: Standing, reading: Reading): CsvRow[] | undefined {
  const { statuses, day, context } = standing;
  const [name, ...values] = chart.split(".");
  switch (name) {
    case "stage-distribution":
      return csvOfStageDistribution(quarterlyDistribution(statuses, day));
    case "stage-timeline":
      return csvOfStageSpells(spellRows(sortByName(statuses, reading.locale), standing, reading));
    case "stage-steps": {
      const wanted = statuses.filter((status) => values.includes(status.country));
      return csvOfStageSpells(spellRows(wanted, standing, reading));
    }
    case "time-in-stage": {
      const times = timesInStages(sortByName(statuses, reading.locale), day);
      if (values[0] === "medians") return csvOfMedians(times);
      return csvOfTimes(
        times,
        new Map(statuses.map(({ country, names }) => [country, nameIn(names, reading.locale)])),
      );
    }
    case "challenge-categories":
      return csvOfChallengeBars(challengeCounts(statuses, context, (category) => category));
    case "challenges": {
      const status = challengeStatuses.find((entry) => entry === values[0]);
      return status && csvOfHeatTable("category", columns, heatRows(statuses, context, status));
    }
    default:
      return undefined;
  }
}

const columns = stageCodes.map((key) => ({ key }));

function spellRows(statuses: readonly CountryStatus[], { day }: Standing, { locale }: Reading) {
  return statuses.map(({ country, names, history, sections }) => ({
    country,
    name: nameIn(names, locale),
    spells: stageSpells(history, day),
    readings: readingsOf(sections, day),
  }));
}

function readingsOf(sections: CountryStatus["sections"], day: Standing["day"]) {
  const [differing] = twoReadings(sections, "stages", day);
  return (
    differing && {
      country: differing.country.stage,
      centre: differing.centre.stage,
      comment: differing.comments.map(({ text }) => text.text).join("\n") || null,
    }
  );
}

function heatRows(
  statuses: readonly CountryStatus[],
  context: Standing["context"],
  status: ChallengeStatus,
) {
  return challengeRows(statuses, context, status).map(({ category, cells }) => {
    const values = cells.map(({ figure }) => ({ value: figure.counted.length }));
    return {
      key: category,
      label: category,
      cells: values.slice(0, -1),
      total: values.at(-1) ?? { value: null },
    };
  });
}
