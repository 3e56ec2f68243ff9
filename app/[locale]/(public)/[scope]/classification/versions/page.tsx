import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { iccsVersions } from "@/domain/classification/iccs";
import { changesBetween } from "@/domain/classification/version-changes";
import { ClassificationLinks } from "@/features/classification/components/classification-links";
import { LevelCounts } from "@/features/classification/components/level-counts";
import { VersionChanges } from "@/features/classification/components/version-changes";
import { formatDate } from "@/lib/i18n/format-date";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";

type Params = Promise<{ locale: string; scope: string }>;

const path = "/classification/versions";

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("classification.versions");
  return pageMetadata(reading, path, t("title"), t("lead"));
}

export default async function VersionsPage({ params }: { params: Params }) {
  const reading = await getReading(params);
  const t = await getTranslations("classification.versions");
  return (
    <PageFrame reading={reading} path={path} title={t("title")} lead={t("lead")}>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[1fr_15rem]">
        <div className="min-w-0 space-y-8">
          {iccsVersions.map((classification, at) => {
            const before = iccsVersions[at - 1];
            const { version, adoptedOn } = classification;
            return (
              <SectionBlock
                key={version}
                id={`version-${version}`}
                title={t("version", { version, year: formatDate(adoptedOn, reading.locale) })}
                lead={<LevelCounts classification={classification} />}
              >
                {before ? (
                  <VersionChanges changes={changesBetween(before, classification)} />
                ) : (
                  <p>{t("first")}</p>
                )}
              </SectionBlock>
            );
          })}
        </div>
        <ClassificationLinks reading={reading} />
      </div>
    </PageFrame>
  );
}
