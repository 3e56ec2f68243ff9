import { useTranslations } from "next-intl";
import { useId } from "react";

/** Narrows the list to one country. */
export function PlaceFilter({
  countries,
  chosen,
}: {
  countries: readonly { iso3: string; name: string }[];
  chosen: string;
}) {
  const t = useTranslations("people");
  const id = useId();
  return (
    <form method="get" className="flex flex-wrap items-end gap-3">
      <div>
        <label htmlFor={id} className="block font-semibold">
          {t("country")}
        </label>
        <select id={id} name="country" className="field max-w-full" defaultValue={chosen}>
          <option value="">{t("allPlaces")}</option>
          {countries.map(({ iso3, name }) => (
            <option key={iso3} value={iso3}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button">
        {t("show")}
      </button>
    </form>
  );
}
