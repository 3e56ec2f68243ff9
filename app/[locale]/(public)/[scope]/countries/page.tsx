import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadStanding } from "@/app/load-standing";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { centres, participations, stageValues } from "@/domain/framework/framework";
import { regionCodes } from "@/domain/framework/regions";
import { freshnessStates } from "@/domain/status/freshness";
import { CountryFilters } from "@/features/country/components/country-filters";
import { CountryTable, countryTableId } from "@/features/country/components/country-table";
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
  const options = <Value extends string>(values: readonly Value[], label: (v: Value) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  const fields = [
    {
      name: "participation",
      label: t("countries.participation"),
      options: options(participations, (value) => t(`participation.${value}`)),
    },
    {
      name: "region",
      label: t("countries.region"),
      options: options(
        regionCodes.filter((region) => statuses.some((status) => status.region === region)),
        (value) => t(`region.${value}`),
      ),
    },
    {
      name: "stage",
      label: t("countries.stage"),
      options: options(stageValues, (value) => t(`stage.${value}`)),
    },
    {
      name: "centre",
      label: t("countries.centre"),
      options: options([...centres, "none" as const], (value) => t(`centre.${value}`)),
    },
    {
      name: "freshness",
      label: t("countries.freshness"),
      options: options(freshnessStates, (value) => t(`freshness.${value}`)),
    },
  ];
  const sorts = [
    { value: "", label: t("countries.country") },
    { value: "stage", label: t("countries.stage") },
    { value: "since", label: t("countries.since") },
    { value: "freshness", label: t("countries.freshness") },
  ];
  return (
    <PageFrame
      reading={reading}
      path="/countries"
      title={t("countries.title")}
      lead={t("countries.lead")}
    >
      <div className="space-y-10">
        <SectionBlock id="table" title={t("countries.tableTitle")}>
          <CountryFilters
            tableId={countryTableId}
            fields={fields}
            sorts={sorts}
            labels={{
              any: t("countries.any"),
              sort: t("countries.sort"),
              reset: t("countries.reset"),
              shown: t.raw("countries.shown"),
              none: t("countries.none"),
            }}
          />
          <CountryTable statuses={statuses} reading={reading} />
        </SectionBlock>
        <SectionBlock id="tiles" title={t("countries.tilesTitle")} lead={t("overview.tilesLead")}>
          <RegionTiles statuses={statuses} reading={reading} />
        </SectionBlock>
      </div>
    </PageFrame>
  );
}
