import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StageBadge } from "@/components/charts/stage-badge";
import { ScrollArea } from "@/components/ui/scroll-area";
import { StatementDate } from "@/components/ui/statement-date";
import { earliestDay } from "@/domain/dates/partial-date";
import { stageNumber, stageValues } from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";
import { formatDate } from "@/lib/i18n/format-date";
import { nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";

export const countryTableId = "countries-table";

/** All countries, one a row, by name. The rows carry what the filters and the sorting in the browser read. */
export function CountryTable({
  statuses,
  reading,
  pathOf = (country) => readingPath(reading, `/countries/${country}`),
  id = countryTableId,
  lastColumn,
}: {
  statuses: CountryStatus[];
  reading: Reading;
  /** Where a country's name leads; without it, to its status page. */
  pathOf?: (country: string) => string;
  /** Its own where a page has more than one. */
  id?: string;
  /** What else is known of each country where the table stands. */
  lastColumn?: { title: string; cellOf: (country: string) => ReactNode };
}) {
  const t = useTranslations();
  const { locale } = reading;
  const table = (
    <table className="table-plain" id={id}>
      <thead>
        <tr>
          {(["country", "participation", "stage", "since", "region", "freshness"] as const).map(
            (column) => (
              <th
                key={column}
                scope="col"
                data-column={column}
                className={hiddenWhenNarrow(column)}
              >
                {t(`countries.${column}`)}
              </th>
            ),
          )}
          {lastColumn && <th scope="col">{lastColumn.title}</th>}
        </tr>
      </thead>
      <tbody>
        {statuses.map((status, index) => {
          const { stage, stageStatement, freshness } = status;
          return (
            <tr
              key={status.country}
              data-country={index}
              data-participation={status.participation}
              data-stage={stage}
              data-stage-order={stageValues.indexOf(stage)}
              data-since={stageStatement ? earliestDay(stageStatement.date) : ""}
              data-region={status.region}
              data-centre={status.centre ?? "none"}
              data-freshness={freshness.state}
              data-freshness-since={freshness.since}
            >
              <th scope="row">
                <a href={pathOf(status.country)}>{nameIn(status.names, locale)}</a>
              </th>
              <td className={hiddenWhenNarrow("participation")}>
                {t(`participation.${status.participation}`)}
              </td>
              <td>
                <StageBadge stage={stage} number={stageNumber(stage)} name={t(`stage.${stage}`)} />
              </td>
              <td className={hiddenWhenNarrow("since")}>
                {stageStatement && <StatementDate entry={stageStatement} />}
              </td>
              <td className={hiddenWhenNarrow("region")}>{t(`region.${status.region}`)}</td>
              <td className={hiddenWhenNarrow("freshness")}>
                {t(`freshness.${freshness.state}`)}
                <span className="text-ink-soft block text-sm">
                  {t(freshness.isConfirmed ? "freshness.confirmed" : "countries.unconfirmedShort", {
                    date: formatDate(freshness.since, locale),
                  })}
                </span>
              </td>
              {lastColumn && <td>{lastColumn.cellOf(status.country)}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
  return lastColumn ? <ScrollArea label={t("countries.tableTitle")}>{table}</ScrollArea> : table;
}

function hiddenWhenNarrow(column: string): string {
  if (column === "country" || column === "stage") return "";
  return column === "since" ? "max-sm:hidden" : "max-md:hidden";
}
