import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { CheckSection } from "@/features/briefing/components/check-section";
import { listIssued } from "@/features/briefing/issued-queries";
import { formatDate } from "@/lib/i18n/format-date";
import { directionOf } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { dayOfReading, readingPath } from "@/lib/reading/reading";

type Params = Promise<{ locale: string; scope: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("briefing.public");
  return pageMetadata(reading, "/briefings", t("title"), t("description"));
}

export default async function IssuedBriefingsPage({ params }: { params: Params }) {
  const reading = await getReading(params);
  const t = await getTranslations("briefing");
  const issued = await listIssued(reading.world, dayOfReading(reading));
  return (
    <PageFrame
      reading={reading}
      path="/briefings"
      title={t("public.title")}
      lead={t("public.description")}
    >
      <div className="space-y-8">
        <SectionBlock id="issued" title={t("public.list")}>
          {issued.length === 0 && <p className="text-ink-soft">{t("noneIssued")}</p>}
          <ul className="space-y-2">
            {issued.map(({ number, document, asOf, audience }) => (
              <li key={number}>
                <a href={readingPath(reading, `/briefings/${number}`)}>
                  <bdi>{number}</bdi>
                  {document && (
                    <>
                      {" · "}
                      <span lang={document.language} dir={directionOf(document.language)}>
                        {document.title}
                      </span>
                    </>
                  )}
                </a>{" "}
                <span className="text-ink-soft text-sm">
                  {t("asOfDay", { date: formatDate(asOf, reading.locale) })} ·{" "}
                  {t(`audience.${audience}`)}
                </span>
              </li>
            ))}
          </ul>
        </SectionBlock>
        <CheckSection reading={reading} />
      </div>
    </PageFrame>
  );
}
