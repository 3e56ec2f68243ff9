import { useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import { attendanceOf, type MeetingDocument } from "@/domain/meeting/meeting";
import { type Reading, readingPath } from "@/lib/reading/reading";
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
  const rows = meetings.flatMap((meeting) => {
    const { presenting, attending } = attendanceOf(meeting);
    if (presenting.includes(country)) return [{ meeting, role: "presented" as const }];
    return attending.includes(country) ? [{ meeting, role: "attended" as const }] : [];
  });
  if (rows.length === 0) return <p className="text-ink-soft">{t("nothingReported")}</p>;
  return (
    <ul className="space-y-1">
      {rows.map(({ meeting, role }) => (
        <li key={meeting.id}>
          <a href={readingPath(reading, `/meetings/${meeting.id}`)}>
            <StatementText text={meeting.title} />
          </a>{" "}
          <span className="text-ink-soft text-sm">
            <MeetingDays meeting={meeting} /> · {t(role)}
          </span>
        </li>
      ))}
    </ul>
  );
}
