import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ScrollArea } from "@/components/ui/scroll-area";
import type { Day } from "@/domain/dates/partial-date";
import type { CountryStatus } from "@/domain/status/country-status";
import { nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { CriteriaCell, ParticipationCell, RelationCell, StageCell } from "./stage-cells";
import {
  ChallengesCell,
  ComponentsCell,
  FreshnessCell,
  InstitutionsCell,
  LessonsCell,
} from "./statement-cells";

interface Row {
  key:
    | "participation"
    | "stage"
    | "relation"
    | "criteria"
    | "components"
    | "challenges"
    | "lessons"
    | "institutions"
    | "freshness"
    | "centre"
    | "meetings";
  cell: (status: CountryStatus) => ReactNode;
}

/** The same rows for each country, one column each in the order given. */
export function ComparisonTable({
  statuses,
  day,
  reading,
  meetingsOf,
}: {
  statuses: CountryStatus[];
  day: Day;
  reading: Reading;
  meetingsOf: (country: string) => ReactNode;
}) {
  const t = useTranslations();
  const rows: Row[] = [
    { key: "participation", cell: (status) => <ParticipationCell status={status} /> },
    { key: "stage", cell: (status) => <StageCell status={status} day={day} /> },
    { key: "relation", cell: (status) => <RelationCell status={status} /> },
    {
      key: "criteria",
      cell: (status) => <CriteriaCell status={status} day={day} reading={reading} />,
    },
    {
      key: "components",
      cell: (status) => <ComponentsCell status={status} day={day} reading={reading} />,
    },
    {
      key: "challenges",
      cell: (status) => <ChallengesCell status={status} reading={reading} />,
    },
    { key: "lessons", cell: (status) => <LessonsCell status={status} reading={reading} /> },
    { key: "institutions", cell: (status) => <InstitutionsCell status={status} /> },
    { key: "meetings", cell: (status) => meetingsOf(status.country) },
    { key: "freshness", cell: (status) => <FreshnessCell status={status} /> },
    {
      key: "centre",
      cell: ({ centre }) => (centre ? t(`centre.${centre}`) : t("compare.noCentre")),
    },
  ];
  return (
    <ScrollArea label={t("compare.tableTitle")}>
      <table className="table-plain">
        <thead>
          <tr>
            <td className="bg-page sticky start-0" />
            {statuses.map(({ country, names }) => (
              <th key={country} scope="col" className="min-w-52 text-base! print:min-w-0">
                <a href={readingPath(reading, `/countries/${country}`)}>
                  {nameIn(names, reading.locale)}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cell }) => (
            <tr key={key}>
              <th scope="row" className="bg-page sticky start-0 z-1 w-32 max-w-32 min-w-24">
                {t(`compare.rows.${key}`)}
              </th>
              {statuses.map((status) => (
                <td key={status.country}>{cell(status)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
