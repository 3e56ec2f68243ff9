import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { FoundOffences } from "@/features/correspondence/components/found-offences";
import { OffenceSearchForm } from "@/features/correspondence/components/offence-search-form";
import { searchOffences } from "@/features/correspondence/search-offences";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { dayOfReading, readingPath } from "@/lib/reading/reading";

interface Props {
  params: Promise<{ locale: string; scope: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const path = "/classification/tables/search";
const queryAtMost = 200;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("tables.search");
  const metadata = pageMetadata(reading, path, t("title"), t("description"));
  return { ...metadata, robots: { index: false } };
}

/** The offences of every published table, searched by their words. */
export default async function OffenceSearchPage({ params, searchParams }: Props) {
  const reading = await getReading(params);
  const t = await getTranslations("tables");
  const { q } = await searchParams;
  const query = ([q].flat()[0] ?? "").trim().slice(0, queryAtMost);
  return (
    <PageFrame
      reading={reading}
      path={query === "" ? path : `${path}?${new URLSearchParams({ q: query })}`}
      title={t("search.title")}
    >
      <div className="space-y-8">
        <OffenceSearchForm query={query} reading={reading} />
        {query !== "" && (
          <FoundOffences
            query={query}
            {...(await searchOffences(reading.world, dayOfReading(reading), query))}
            reading={reading}
          />
        )}
        <p className="no-print">
          <a href={readingPath(reading, "/classification/tables")}>{t("public.all")}</a>
        </p>
      </div>
    </PageFrame>
  );
}
