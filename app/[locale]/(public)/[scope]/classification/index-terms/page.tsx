import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { strayTerms } from "@/domain/classification/classification";
import { iccsOn } from "@/domain/classification/iccs";
import { ClassificationLinks } from "@/features/classification/components/classification-links";
import { StrayTerms } from "@/features/classification/components/stray-terms";
import { TermIndex } from "@/features/classification/components/term-index";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { dayOfReading } from "@/lib/reading/reading";

type Params = Promise<{ locale: string; scope: string }>;

const path = "/classification/index-terms";

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("classification.index");
  return pageMetadata(reading, path, t("title"), t("description"));
}

export default async function IndexTermsPage({ params }: { params: Params }) {
  const reading = await getReading(params);
  const t = await getTranslations("classification");
  const classification = iccsOn(dayOfReading(reading));
  return (
    <PageFrame
      reading={reading}
      path={path}
      title={t("index.title")}
      lead={t("index.lead", { count: classification.terms.length })}
    >
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[1fr_15rem]">
        <div className="min-w-0 space-y-8">
          <SectionBlock id="stray-terms" title={t("strayTitle")} lead={t("strayLead")}>
            <StrayTerms terms={strayTerms(classification)} />
          </SectionBlock>
          <SectionBlock id="terms" title={t("index.termsTitle")}>
            <TermIndex classification={classification} reading={reading} />
          </SectionBlock>
        </div>
        <ClassificationLinks reading={reading} />
      </div>
    </PageFrame>
  );
}
