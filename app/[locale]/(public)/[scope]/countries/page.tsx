import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadStanding } from "@/app/load-standing";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { FilteredCountryTable } from "@/features/country/components/filtered-country-table";
import { RegionTiles } from "@/features/country/components/region-tiles";
import { sortByName } from "@/features/country/sort-by-name";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";

type Params = Promise<{ locale: string; scope: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("countries");
  return pageMetadata(reading, "/countries", t("title"), t("description"));
}

export default async function CountriesPage({ params }: { params: Params }) {
  const reading = await getReading(params);
  const t = await getTranslations();
  const standing = await loadStanding(reading);
  const statuses = sortByName(standing.statuses, reading.locale);
  return (
    <PageFrame
      reading={reading}
      path="/countries"
      title={t("countries.title")}
      lead={t("countries.lead")}
    >
      <div className="space-y-10">
        <SectionBlock id="table" title={t("countries.tableTitle")}>
          <FilteredCountryTable statuses={statuses} reading={reading} />
        </SectionBlock>
        <SectionBlock id="tiles" title={t("countries.tilesTitle")} lead={t("overview.tilesLead")}>
          <RegionTiles statuses={statuses} reading={reading} />
        </SectionBlock>
      </div>
    </PageFrame>
  );
}
