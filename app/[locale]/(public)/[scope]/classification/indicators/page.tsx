import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { ClassificationLinks } from "@/features/classification/components/classification-links";
import { IndicatorTable } from "@/features/classification/components/indicator-table";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";

type Params = Promise<{ locale: string; scope: string }>;

const path = "/classification/indicators";

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("classification.indicators");
  return pageMetadata(reading, path, t("title"), t("lead"));
}

export default async function IndicatorsPage({ params }: { params: Params }) {
  const reading = await getReading(params);
  const t = await getTranslations("classification.indicators");
  return (
    <PageFrame reading={reading} path={path} title={t("title")} lead={t("lead")}>
      <div className="space-y-8">
        <IndicatorTable reading={reading} />
        <ClassificationLinks reading={reading} />
      </div>
    </PageFrame>
  );
}
