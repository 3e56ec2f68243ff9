import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { iccsOn } from "@/domain/classification/iccs";
import { CategorySearchForm } from "@/features/classification/components/category-search-form";
import { CategoryTree } from "@/features/classification/components/category-tree";
import { ClassificationLinks } from "@/features/classification/components/classification-links";
import { LevelCounts } from "@/features/classification/components/level-counts";
import { NamesNote } from "@/features/classification/components/names-note";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { dayOfReading } from "@/lib/reading/reading";

type Params = Promise<{ locale: string; scope: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("classification");
  return pageMetadata(reading, "/classification", t("title"), t("description"));
}

export default async function ClassificationPage({ params }: { params: Params }) {
  const reading = await getReading(params);
  const t = await getTranslations("classification");
  const classification = iccsOn(dayOfReading(reading));
  const { version } = classification;
  return (
    <PageFrame
      reading={reading}
      path="/classification"
      title={t("title")}
      lead={t("lead", { version })}
    >
      <div className="space-y-8">
        <NamesNote />
        <CategorySearchForm query="" reading={reading} />
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[1fr_15rem]">
          <SectionBlock
            id="tree"
            title={t("treeTitle")}
            lead={<LevelCounts classification={classification} />}
          >
            <CategoryTree classification={classification} below={null} reading={reading} />
          </SectionBlock>
          <ClassificationLinks reading={reading} />
        </div>
      </div>
    </PageFrame>
  );
}
