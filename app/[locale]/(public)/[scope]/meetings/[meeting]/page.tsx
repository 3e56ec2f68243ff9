import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadHelpedNotes } from "@/app/helped-notes";
import { loadStanding } from "@/app/load-standing";
import { PageFrame } from "@/components/layout/page-frame";
import { CountryName } from "@/components/ui/country-names";
import { StatementText } from "@/components/ui/statement-text";
import { latestDay } from "@/domain/dates/partial-date";
import { lessonEntries } from "@/domain/lesson/lesson-entry";
import { listPublicCommitments } from "@/features/commitment/commitment-queries";
import { CommitmentList } from "@/features/commitment/components/commitment-list";
import { listStatuses } from "@/features/country/country-queries";
import { listLessonsOfMeeting } from "@/features/exchange/exchange-queries";
import { LessonList } from "@/features/lesson/components/lesson-list";
import { MeetingPage } from "@/features/meeting/components/meeting-page";
import { listMeetings } from "@/features/meeting/meeting-queries";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { dayOfReading } from "@/lib/reading/reading";
import { UnknownMeeting } from "./unknown-meeting";

type Params = Promise<{ locale: string; scope: string; meeting: string }>;

export function generateStaticParams(): { meeting: string }[] {
  return [];
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { meeting: id } = await params;
  const reading = await getReading(params);
  const t = await getTranslations();
  const meetings = await listMeetings(reading.world, dayOfReading(reading));
  const meeting = meetings.find((entry) => entry.id === id);
  if (!meeting) return { title: t("absence.unknownMeetingTitle") };
  const title = meeting.title.text;
  return pageMetadata(
    reading,
    `/meetings/${id}`,
    title,
    t("meetings.meetingDescription", { title }),
  );
}

export default async function MeetingRoute({ params }: { params: Params }) {
  const { meeting: id } = await params;
  const reading = await getReading(params);
  const { meetings, statuses, day } = await loadStanding(reading);
  const meeting = meetings.find((entry) => entry.id === id);
  if (!meeting) return <UnknownMeeting reading={reading} meetings={meetings} />;
  const commitments = await listPublicCommitments(reading.world, day);
  const promised = commitments.filter((commitment) => commitment.meeting === id);
  const left = await listLessonsOfMeeting(reading.world, day, id);
  const learned = lessonEntries(statuses).filter(({ country, lesson }) =>
    left.some((each) => each.country === country && each.lessonId === lesson.id),
  );
  const lastDay = [latestDay(meeting.to), day].sort()[0] ?? day;
  const then = { day: lastDay, statuses: await listStatuses(reading.world, lastDay) };
  return (
    <PageFrame
      reading={reading}
      path={`/meetings/${id}`}
      title={<StatementText text={meeting.title} />}
    >
      <MeetingPage
        meeting={meeting}
        meetings={meetings}
        then={then}
        now={{ day, statuses }}
        reading={reading}
        learned={
          learned.length > 0 && (
            <LessonList
              entries={learned}
              statuses={statuses}
              reading={reading}
              helpedBy={await loadHelpedNotes(reading)}
            />
          )
        }
        promised={
          promised.length > 0 && (
            <CommitmentList
              commitments={promised}
              day={day}
              lead={({ country }) => (
                <CountryName country={country} known={statuses} reading={reading} />
              )}
            />
          )
        }
      />
    </PageFrame>
  );
}
