import { useTranslations } from "next-intl";
import { useId } from "react";
import type { LogFilter } from "../log-queries";
import { actionName } from "./action-name";

/** Narrows the log to a country, a person and a command. */
export function LogFilterForm({
  filter,
  actions,
  countries,
}: {
  filter: LogFilter;
  actions: readonly string[];
  countries: readonly { iso3: string; name: string }[];
}) {
  const t = useTranslations("log");
  const id = useId();
  return (
    <form method="get" className="flex flex-wrap items-end gap-3">
      <div className="w-full sm:w-auto sm:max-w-full">
        <label htmlFor={`${id}-country`} className="block font-semibold">
          {t("country")}
        </label>
        <select
          id={`${id}-country`}
          name="country"
          className="field w-full"
          defaultValue={filter.country ?? ""}
        >
          <option value="">{t("any")}</option>
          {countries.map(({ iso3, name }) => (
            <option key={iso3} value={iso3}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="w-full sm:w-auto sm:max-w-full">
        <label htmlFor={`${id}-action`} className="block font-semibold">
          {t("what")}
        </label>
        <select
          id={`${id}-action`}
          name="action"
          className="field w-full"
          defaultValue={filter.action ?? ""}
        >
          <option value="">{t("any")}</option>
          {actions.map((action) => (
            <option key={action} value={action}>
              {actionName(t, action)}
            </option>
          ))}
        </select>
      </div>
      <div className="w-full sm:w-auto sm:max-w-full">
        <label htmlFor={`${id}-who`} className="block font-semibold">
          {t("who")}
        </label>
        <input
          id={`${id}-who`}
          name="who"
          className="field w-full"
          defaultValue={filter.who ?? ""}
          maxLength={120}
        />
      </div>
      <button type="submit" className="button">
        {t("show")}
      </button>
    </form>
  );
}
