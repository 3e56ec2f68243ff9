import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { centres, participations, stageValues } from "@/domain/framework/framework";
import { regionCodes } from "@/domain/framework/regions";
import { freshnessStates } from "@/domain/status/freshness";
import { CountryFilters } from "./country-filters";
import { CountryTable, countryTableId } from "./country-table";

/** The table of countries under what narrows and orders it. */
export function FilteredCountryTable(props: ComponentProps<typeof CountryTable>) {
  const t = useTranslations();
  const { statuses } = props;
  const options = <Value extends string>(values: readonly Value[], label: (v: Value) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  const regions = regionCodes.filter((region) =>
    statuses.some((status) => status.region === region),
  );
  const fields = [
    {
      name: "participation",
      label: t("countries.participation"),
      options: options(participations, (value) => t(`participation.${value}`)),
    },
    {
      name: "region",
      label: t("countries.region"),
      options: options(regions, (value) => t(`region.${value}`)),
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
    <>
      <CountryFilters
        tableId={props.id ?? countryTableId}
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
      <CountryTable {...props} />
    </>
  );
}
