import { useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import { StatementText } from "@/components/ui/statement-text";
import type { Day } from "@/domain/dates/partial-date";
import { attendanceOf, type MeetingDocument } from "@/domain/meeting/meeting";
import type { CountryStatus } from "@/domain/status/country-status";
import type { Reading } from "@/lib/reading/reading";
import { MeetingAttendance } from "./meeting-attendance";
import { MeetingFacts } from "./meeting-facts";
import { NeighbouringMeetings } from "./neighbouring-meetings";
import { StagesOfAttendants } from "./stages-of-attendants";

/** All that is known of a meeting, under its title. */
export function MeetingPage({
  meeting,
  meetings,
  then,
  now,
  reading,
}: {
  meeting: MeetingDocument;
  meetings: MeetingDocument[];
  /** Where countries stood on the meeting's last day, as known then. */
  then: { day: Day; statuses: CountryStatus[] };
  /** Where they stand on the day of reading. */
  now: { day: Day; statuses: CountryStatus[] };
  reading: Reading;
}) {
  const t = useTranslations("meetings");
  const { presenting, attending } = attendanceOf(meeting);
  return (
    <div className="space-y-8">
      <MeetingFacts meeting={meeting} />
      <div className="grid gap-8 lg:grid-cols-2">
        <SectionBlock
          id="attendance"
          title={t(meeting.sessions.length > 0 ? "sessionsTitle" : "attendanceTitle")}
        >
          <MeetingAttendance meeting={meeting} statuses={now.statuses} reading={reading} />
        </SectionBlock>
        <SectionBlock id="outcomes" title={t("outcomesTitle")}>
          {meeting.outcomes.length === 0 && <p className="text-ink-soft">{t("outcomesNone")}</p>}
          <ul className="list-disc space-y-1.5 ps-5">
            {meeting.outcomes.map((outcome) => (
              <li key={outcome.text}>
                <StatementText text={outcome} />
              </li>
            ))}
          </ul>
        </SectionBlock>
      </div>
      {presenting.length + attending.length > 0 && (
        <SectionBlock id="stages" title={t("stagesTitle")} lead={t("stagesLead")}>
          <StagesOfAttendants meeting={meeting} then={then} now={now} reading={reading} />
        </SectionBlock>
      )}
      <NeighbouringMeetings meeting={meeting} meetings={meetings} reading={reading} />
    </div>
  );
}
