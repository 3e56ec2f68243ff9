import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { CountryChooser } from "@/features/comparison/components/country-chooser";
import { listStatuses } from "@/features/country/country-queries";
import { sortByName } from "@/features/country/sort-by-name";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { dayOfReading } from "@/lib/reading/reading";

type Params = Promise<{ locale: string; scope: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("compare");
  return pageMetadata(reading, "/compare", t("title"), t("description"));
}

export default async function ComparePage({ params }: { params: Params }) {
  const reading = await getReading(params);
  const t = await getTranslations("compare");
  const statuses = await listStatuses(reading.world, dayOfReading(reading));
  return (
    <PageFrame reading={reading} path="/compare" title={t("title")} lead={t("lead")}>
      <SectionBlock id="choose" title={t("chooseTitle")}>
        <CountryChooser
          statuses={sortByName(statuses, reading.locale)}
          chosen={[]}
          reading={reading}
        />
      </SectionBlock>
    </PageFrame>
  );
}
