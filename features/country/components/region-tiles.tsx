import { useTranslations } from "next-intl";
import { TileGrid } from "@/components/charts/tile-grid";
import { ChartSource } from "@/components/ui/chart-source";
import { regionCodes } from "@/domain/framework/regions";
import type { CountryStatus } from "@/domain/status/country-status";
import { nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** The countries as equal tiles by region, in the order they are given. */
export function RegionTiles({
  statuses,
  reading,
}: {
  statuses: CountryStatus[];
  reading: Reading;
}) {
  const t = useTranslations();
  const regions = regionCodes.map((region) => ({
    region,
    label: t(`region.${region}`),
    tiles: statuses
      .filter((status) => status.region === region)
      .map(({ country, names, stage }) => ({
        country,
        href: readingPath(reading, `/countries/${country}`),
        name: t("overview.tileName", {
          name: nameIn(names, reading.locale),
          stage: t(`stage.${stage}`),
        }),
        stage,
      })),
  }));
  return (
    <>
      <TileGrid regions={regions} />
      <ChartSource source="sourceOfStages" chart="stage-timeline" reading={reading} />
    </>
  );
}
