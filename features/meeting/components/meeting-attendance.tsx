import { useLocale, useTranslations } from "next-intl";
import { CountryNames } from "@/components/ui/country-names";
import { StatementText } from "@/components/ui/statement-text";
import { attendanceOf, type MeetingDocument } from "@/domain/meeting/meeting";
import type { CountryStatus } from "@/domain/status/country-status";
import { formatDate } from "@/lib/i18n/format-date";
import type { Reading } from "@/lib/reading/reading";

/** Who presented and who attended, session by session and for the meeting as a whole; where the source names nobody, that. */
export function MeetingAttendance({
  meeting,
  statuses,
  reading,
  isAhead,
}: {
  meeting: MeetingDocument;
  statuses: CountryStatus[];
  reading: Reading;
  /** Whether it has not begun on the day of reading. */
  isAhead: boolean;
}) {
  const t = useTranslations("meetings");
  const form = useTranslations("engagement.form");
  const labels = isAhead
    ? { presenting: form("sessionPresenting"), attending: form("sessionAttending") }
    : { presenting: t("presenting"), attending: t("attending") };
  const locale = useLocale();
  const { sessions, attending } = meeting;
  const all = attendanceOf(meeting);
  const isNamed = all.presenting.length + all.attending.length > 0;
  const list = (countries: string[]) => (
    <CountryNames countries={countries} known={statuses} reading={reading} />
  );
  return (
    <div className="space-y-4">
      {!isNamed && <p className="text-ink-soft">{t("attendanceNotNamed")}</p>}
      {sessions.length > 0 && (
        <ol className="space-y-3">
          {sessions.map((session) => (
            <li key={`${session.date}/${session.title.text}`}>
              <p>
                <span className="font-semibold">
                  <StatementText text={session.title} />
                </span>{" "}
                <span className="text-ink-soft text-sm">{formatDate(session.date, locale)}</span>
              </p>
              {isNamed && (
                <Roles
                  roles={[
                    { label: labels.presenting, countries: session.presenting },
                    { label: labels.attending, countries: session.attending },
                  ].filter(({ countries }) => countries.length > 0)}
                  list={list}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {attending !== null && attending.length > 0 && (
        <div>
          {sessions.length > 0 && <p className="font-semibold">{t("wholeMeeting")}</p>}
          <Roles roles={[{ label: labels.attending, countries: attending }]} list={list} />
        </div>
      )}
    </div>
  );
}

function Roles({
  roles,
  list,
}: {
  roles: { label: string; countries: string[] }[];
  list: (countries: string[]) => React.ReactNode;
}) {
  return (
    <dl className="mt-1 space-y-1">
      {roles.map(({ label, countries }) => (
        <div key={label} className="grid gap-x-4 sm:grid-cols-[7rem_1fr]">
          <dt className="text-ink-soft text-sm sm:text-base">{label}</dt>
          <dd>{list(countries)}</dd>
        </div>
      ))}
    </dl>
  );
}
