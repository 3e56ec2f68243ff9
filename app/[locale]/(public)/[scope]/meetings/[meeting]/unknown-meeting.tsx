import { useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { NotFoundStatus } from "@/components/ui/not-found-status";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import { MeetingList } from "@/features/meeting/components/meeting-list";
import type { Reading } from "@/lib/reading/reading";

/** The answer to an address that names no meeting known on the day: those that are. */
export function UnknownMeeting({
  reading,
  meetings,
}: {
  reading: Reading;
  meetings: MeetingDocument[];
}) {
  const t = useTranslations("absence");
  return (
    <PageFrame
      reading={reading}
      path="/meetings"
      title={t("unknownMeetingTitle")}
      lead={t("unknownMeetingText")}
    >
      <NotFoundStatus />
      <MeetingList meetings={meetings} reading={reading} />
    </PageFrame>
  );
}
