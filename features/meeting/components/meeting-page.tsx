import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SectionBlock } from "@/components/ui/section-block";
import { StatementText } from "@/components/ui/statement-text";
import { type Day, earliestDay } from "@/domain/dates/partial-date";
import { attendanceOf, type MeetingDocument } from "@/domain/meeting/meeting";
import { seriesOf } from "@/domain/meeting/series";
import type { CountryStatus } from "@/domain/status/country-status";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { hasCalendar } from "../meeting-calendar";
import { MeetingAttendance } from "./meeting-attendance";
import { MeetingFacts } from "./meeting-facts";
import { MeetingPapers } from "./meeting-papers";
import { MeetingSeries } from "./meeting-series";
import { NeighbouringMeetings } from "./neighbouring-meetings";
import { StagesOfAttendants } from "./stages-of-attendants";

/** All that is known of a meeting, under its title. */
export function MeetingPage({
  meeting,
  meetings,
  then,
  now,
  reading,
  promised,
  learned,
}: {
  meeting: MeetingDocument;
  meetings: MeetingDocument[];
  /** Where countries stood on the meeting's last day, as known then. */
  then: { day: Day; statuses: CountryStatus[] };
  /** Where they stand on the day of reading. */
  now: { day: Day; statuses: CountryStatus[] };
  reading: Reading;
  /** What countries promised; nothing where they promised nothing. */
  promised: ReactNode;
  /** The lessons that it left; nothing where none is known. */
  learned: ReactNode;
}) {
  const t = useTranslations("meetings");
  const engagement = useTranslations("engagement");
  const { presenting, attending } = attendanceOf(meeting);
  const isAhead = earliestDay(meeting.from) > now.day;
  const isCurrent = reading.asOf === null;
  return (
    <div className="space-y-8">
      <div className="space-y-3">
        <MeetingFacts meeting={meeting} />
        <MeetingSeries
          {...seriesOf(meeting, meetings)}
          pathOf={(id) => readingPath(reading, `/meetings/${id}`)}
        />
        {isCurrent && hasCalendar(meeting) && (
          <p className="no-print">
            <a href={`/api/meetings/${meeting.id}/calendar`}>{engagement("calendar.meeting")}</a>
          </p>
        )}
      </div>
      <MeetingPapers meeting={meeting} />
      <div className="grid gap-8 lg:grid-cols-2">
        <SectionBlock
          id="attendance"
          title={t(meeting.sessions.length > 0 ? "sessionsTitle" : "attendanceTitle")}
        >
          <MeetingAttendance
            meeting={meeting}
            statuses={now.statuses}
            reading={reading}
            isAhead={isAhead}
          />
        </SectionBlock>
        {!(isAhead && meeting.outcomes.length === 0) && (
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
        )}
      </div>
      {promised && (
        <SectionBlock id="commitments" title={engagement("commitment.publicTitle")}>
          {promised}
        </SectionBlock>
      )}
      {learned && (
        <SectionBlock id="lessons" title={t("lessonsTitle")}>
          {learned}
        </SectionBlock>
      )}
      {presenting.length + attending.length > 0 && (
        <SectionBlock
          id="stages"
          title={isAhead ? engagement("role.stagesTitle") : t("stagesTitle")}
          lead={isAhead ? engagement("role.stagesLead") : t("stagesLead")}
        >
          <StagesOfAttendants meeting={meeting} then={then} now={now} reading={reading} />
        </SectionBlock>
      )}
      <NeighbouringMeetings meeting={meeting} meetings={meetings} reading={reading} />
    </div>
  );
}
