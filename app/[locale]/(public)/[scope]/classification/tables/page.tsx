import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { OffenceSearchForm } from "@/features/correspondence/components/offence-search-form";
import { PublishedList } from "@/features/correspondence/components/published-list";
import { listPublishedTables } from "@/features/correspondence/published-queries";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { dayOfReading } from "@/lib/reading/reading";

type Params = Promise<{ locale: string; scope: string }>;

const path = "/classification/tables";

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("tables.public");
  return pageMetadata(reading, path, t("title"), t("description"));
}

export default async function PublishedTablesPage({ params }: { params: Params }) {
  const reading = await getReading(params);
  const t = await getTranslations("tables.public");
  const tables = await listPublishedTables(reading.world, dayOfReading(reading));
  return (
    <PageFrame reading={reading} path={path} title={t("title")} lead={t("lead")}>
      {tables.length === 0 ? (
        <p className="text-ink-soft">{t("none")}</p>
      ) : (
        <div className="space-y-8">
          <OffenceSearchForm query="" reading={reading} />
          <PublishedList tables={tables} reading={reading} />
        </div>
      )}
    </PageFrame>
  );
}
