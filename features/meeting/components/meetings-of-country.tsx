import { useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import { earliestDay } from "@/domain/dates/partial-date";
import { attendanceOf, type MeetingDocument } from "@/domain/meeting/meeting";
import { dayOfReading, type Reading, readingPath } from "@/lib/reading/reading";
import { MeetingDays } from "./meeting-days";

/** The meetings in which a country is known to have presented or attended. */
export function MeetingsOfCountry({
  meetings,
  country,
  reading,
}: {
  meetings: MeetingDocument[];
  country: string;
  reading: Reading;
}) {
  const t = useTranslations("country");
  const role = useTranslations("engagement.role");
  const day = dayOfReading(reading);
  const rows = meetings.flatMap((meeting) => {
    const { presenting, attending } = attendanceOf(meeting);
    const isPresenting = presenting.includes(country);
    return isPresenting || attending.includes(country) ? [{ meeting, isPresenting }] : [];
  });
  if (rows.length === 0) return <p className="text-ink-soft">{t("nothingReported")}</p>;
  return (
    <ul className="space-y-1">
      {rows.map(({ meeting, isPresenting }) => (
        <li key={meeting.id}>
          <a href={readingPath(reading, `/meetings/${meeting.id}`)}>
            <StatementText text={meeting.title} />
          </a>{" "}
          <span className="text-ink-soft text-sm">
            <MeetingDays meeting={meeting} /> ·{" "}
            {earliestDay(meeting.from) > day
              ? role(isPresenting ? "presenting" : "attending")
              : t(isPresenting ? "presented" : "attended")}
          </span>
        </li>
      ))}
    </ul>
  );
}
