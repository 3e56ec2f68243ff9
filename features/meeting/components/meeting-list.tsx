import { useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import { attendanceOf, type MeetingDocument } from "@/domain/meeting/meeting";
import { formatList } from "@/lib/i18n/format-list";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { MeetingDays } from "./meeting-days";

/** The meetings in the order given, each with what it was and how many countries its source names. */
export function MeetingList({
  meetings,
  reading,
}: {
  meetings: MeetingDocument[];
  reading: Reading;
}) {
  const t = useTranslations();
  return (
    <ol>
      {meetings.map((meeting) => {
        const { presenting, attending } = attendanceOf(meeting);
        const path = readingPath(reading, `/meetings/${meeting.id}`);
        return (
          <li
            key={meeting.id}
            className="border-line grid gap-x-6 gap-y-0.5 border-b py-3 first:border-t sm:grid-cols-[11rem_1fr_11rem]"
          >
            <p className="text-ink-soft">
              <MeetingDays meeting={meeting} />
            </p>
            <div className="min-w-0">
              <p>
                <a href={path} className="font-semibold">
                  <StatementText text={meeting.title} />
                </a>
              </p>
              <p className="text-ink-soft text-sm">
                {t(`meetingKind.${meeting.kind}`)} ·{" "}
                {meeting.place ? (
                  <StatementText text={meeting.place} />
                ) : (
                  t("meetings.placeNotReported")
                )}
              </p>
              <p className="text-ink-soft text-sm">
                {t("meetings.organisedBy", {
                  organisers: formatList(meeting.organisers, reading.locale, "unit"),
                })}
              </p>
            </div>
            <p className="text-sm sm:text-end">
              {t("meetings.countries", { count: presenting.length + attending.length })}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
