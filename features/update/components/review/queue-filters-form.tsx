import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { centres } from "@/domain/framework/framework";
import { regionCodes } from "@/domain/framework/regions";
import { updateKinds } from "@/domain/update/update-state";
import { type QueueFilters, reviewerTurns } from "../../queue-filters";

/** Narrows the queue by address: a form that asks with GET, and works without JavaScript. */
export function QueueFiltersForm({ filters }: { filters: QueueFilters }) {
  const t = useTranslations();
  const locale = useLocale();
  const path = `/${locale}/workspace/review`;
  const option = (value: string, label: ReactNode) => (
    <option key={value} value={value}>
      {label}
    </option>
  );
  const choice = (name: keyof QueueFilters, options: ReactNode) => (
    <label className="flex min-w-0 flex-col text-sm font-semibold">
      {t(`review.filter.${name}`)}
      <select name={name} defaultValue={filters[name] ?? ""} className="field font-normal">
        <option value="">{t("review.filter.all")}</option>
        {options}
      </select>
    </label>
  );
  const isFiltered = Object.values(filters).some((value) => value !== null);
  return (
    <form action={path} className="flex flex-wrap items-end gap-3">
      {choice(
        "region",
        regionCodes.map((code) => option(code, t(`region.${code}`))),
      )}
      {choice(
        "centre",
        centres.map((code) => option(code, t(`centre.${code}`))),
      )}
      {choice(
        "kind",
        updateKinds.map((code) => option(code, t(`review.kind.${code}`))),
      )}
      {choice(
        "turn",
        reviewerTurns.map((code) => option(code, t(`review.filter.${code}`))),
      )}
      <button type="submit" className="button">
        {t("review.filter.apply")}
      </button>
      {isFiltered && <a href={path}>{t("review.filter.clear")}</a>}
    </form>
  );
}
