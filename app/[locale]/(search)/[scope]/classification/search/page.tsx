import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { iccsOn } from "@/domain/classification/iccs";
import { CategorySearchForm } from "@/features/classification/components/category-search-form";
import { NamesNote } from "@/features/classification/components/names-note";
import { SearchResults } from "@/features/classification/components/search-results";
import { searchIccs } from "@/features/classification/search-iccs";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { dayOfReading, readingPath } from "@/lib/reading/reading";

interface Props {
  params: Promise<{ locale: string; scope: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const path = "/classification/search";
const queryAtMost = 200;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("classification.search");
  const metadata = pageMetadata(reading, path, t("title"), t("description"));
  return { ...metadata, robots: { index: false } };
}

export default async function ClassificationSearchPage({ params, searchParams }: Props) {
  const reading = await getReading(params);
  const t = await getTranslations("classification");
  const { q } = await searchParams;
  const query = ([q].flat()[0] ?? "").trim().slice(0, queryAtMost);
  const classification = iccsOn(dayOfReading(reading));
  return (
    <PageFrame
      reading={reading}
      path={query === "" ? path : `${path}?${new URLSearchParams({ q: query })}`}
      title={t("search.title")}
    >
      <div className="space-y-8">
        <NamesNote />
        <CategorySearchForm query={query} reading={reading} />
        {query !== "" && (
          <SearchResults
            query={query}
            found={searchIccs(classification, query)}
            classification={classification}
            reading={reading}
          />
        )}
        <p className="no-print">
          <a href={readingPath(reading, "/classification")}>{t("allCategories")}</a>
        </p>
      </div>
    </PageFrame>
  );
}
