import { useLocale, useTranslations } from "next-intl";
import { StageBadge } from "@/components/charts/stage-badge";
import { CountryName } from "@/components/ui/country-names";
import { ScrollArea } from "@/components/ui/scroll-area";
import { StatementProvenance } from "@/components/ui/statement-provenance";
import { type Day, earliestDay } from "@/domain/dates/partial-date";
import { stageNumber } from "@/domain/framework/framework";
import { attendanceOf, type MeetingDocument } from "@/domain/meeting/meeting";
import type { CountryStatus } from "@/domain/status/country-status";
import { formatDate } from "@/lib/i18n/format-date";
import { compareIn, nameIn } from "@/lib/i18n/locales";
import type { Reading } from "@/lib/reading/reading";

interface Snapshot {
  day: Day;
  statuses: CountryStatus[];
}

/** Where those who took part stood when the meeting ended, as was known then, and where they stand on the day of reading. One column where both are the same day. */
export function StagesOfAttendants({
  meeting,
  then,
  now,
  reading,
}: {
  meeting: MeetingDocument;
  then: Snapshot;
  now: Snapshot;
  reading: Reading;
}) {
  const t = useTranslations("meetings");
  const role = useTranslations("engagement.role");
  const locale = useLocale();
  const isAhead = earliestDay(meeting.from) > now.day;
  const { presenting, attending } = attendanceOf(meeting);
  const rows = [
    ...presenting.map((country) => ({ country, held: "presenting" as const })),
    ...attending.map((country) => ({ country, held: "attending" as const })),
  ]
    .map((row) => {
      const status = now.statuses.find((entry) => entry.country === row.country);
      return { ...row, name: status ? nameIn(status.names, locale) : row.country };
    })
    .sort((a, b) => compareIn(locale)(a.name, b.name));
  const snapshots = then.day === now.day ? [now] : [then, now];
  return (
    <ScrollArea label={t("stagesTitle")}>
      <table className="table-plain min-w-[36rem] print:min-w-0">
        <thead>
          <tr>
            <th scope="col">{t("country")}</th>
            <th scope="col">{t("role")}</th>
            {snapshots.map((snapshot) => (
              <th key={snapshot.day} scope="col" className="w-2/5">
                {snapshot === now && reading.asOf === null
                  ? t("todayColumn")
                  : t("thenColumn", { date: formatDate(snapshot.day, locale) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ country, held }) => (
            <tr key={country}>
              <th scope="row">
                <CountryName country={country} known={now.statuses} reading={reading} />
              </th>
              <td>{isAhead ? role(held) : t("roleValue", { role: held })}</td>
              {snapshots.map(({ day, statuses }) => (
                <td key={day}>
                  <StageThen status={statuses.find((entry) => entry.country === country)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function StageThen({ status }: { status: CountryStatus | undefined }) {
  const t = useTranslations();
  if (!status) return <span className="text-ink-soft">{t("meetings.unknownThen")}</span>;
  const { stage, stageStatement, sources } = status;
  return (
    <>
      <StageBadge stage={stage} number={stageNumber(stage)} name={t(`stage.${stage}`)} />
      {stageStatement && (
        <span className="block">
          <StatementProvenance entry={stageStatement} sources={sources} />
        </span>
      )}
    </>
  );
}
