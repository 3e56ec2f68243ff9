import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { MeetingList } from "@/features/meeting/components/meeting-list";
import { listMeetings } from "@/features/meeting/meeting-queries";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { dayOfReading } from "@/lib/reading/reading";

type Params = Promise<{ locale: string; scope: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("meetings");
  return pageMetadata(reading, "/meetings", t("title"), t("description"));
}

export default async function MeetingsPage({ params }: { params: Params }) {
  const reading = await getReading(params);
  const t = await getTranslations("meetings");
  const meetings = await listMeetings(reading.world, dayOfReading(reading));
  return (
    <PageFrame reading={reading} path="/meetings" title={t("title")} lead={t("lead")}>
      <SectionBlock id="meetings" title={t("listTitle", { count: meetings.length })}>
        <MeetingList meetings={meetings} reading={reading} />
      </SectionBlock>
    </PageFrame>
  );
}
