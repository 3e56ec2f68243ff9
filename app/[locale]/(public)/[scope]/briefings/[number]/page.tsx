import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { NotFoundStatus } from "@/components/ui/not-found-status";
import { SectionBlock } from "@/components/ui/section-block";
import { BriefingView } from "@/features/briefing/components/briefing-view";
import { CheckSection } from "@/features/briefing/components/check-section";
import { IssuedFacts } from "@/features/briefing/components/issued-facts";
import { NewerCountries } from "@/features/briefing/components/newer-countries";
import { findIssued } from "@/features/briefing/issued-queries";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { dayOfReading, readingPath } from "@/lib/reading/reading";

type Params = Promise<{ locale: string; scope: string; number: string }>;

export function generateStaticParams(): { number: string }[] {
  return [];
}

async function load(params: Params) {
  const { number } = await params;
  const reading = await getReading(params);
  const found = await findIssued(reading.world, number, dayOfReading(reading));
  return { reading, found };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { reading, found } = await load(params);
  const t = await getTranslations("briefing.public");
  if (!found) return { title: t("unknownTitle") };
  const title = t("numbered", { number: found.number });
  return pageMetadata(reading, `/briefings/${found.number}`, title, t("description"));
}

export default async function IssuedBriefingPage({ params }: { params: Params }) {
  const { reading, found } = await load(params);
  const t = await getTranslations("briefing");
  if (!found)
    return (
      <PageFrame
        reading={reading}
        path="/briefings"
        title={t("public.unknownTitle")}
        lead={t("public.unknownLead")}
      >
        <NotFoundStatus />
        <a href={readingPath(reading, "/briefings")}>{t("public.title")}</a>
      </PageFrame>
    );
  const { number, document } = found;
  return (
    <PageFrame
      reading={reading}
      path={`/briefings/${number}`}
      title={t("public.numbered", { number })}
      lead={document ? undefined : t("public.notPublic")}
    >
      <div className="space-y-8">
        <SectionBlock id="facts" title={t("factsTitle")}>
          <IssuedFacts {...found} />
        </SectionBlock>
        <SectionBlock id="since" title={t("newer.title")}>
          <NewerCountries briefing={found} reading={reading} />
        </SectionBlock>
        <CheckSection reading={reading} />
        {document && (
          <SectionBlock id="content-of-briefing" title={t("contentTitle")}>
            <BriefingView document={document} />
          </SectionBlock>
        )}
      </div>
    </PageFrame>
  );
}
