import { useTranslations } from "next-intl";
import type { CountryStatus } from "@/domain/status/country-status";
import { nameIn } from "@/lib/i18n/locales";
import type { Reading } from "@/lib/reading/reading";

/** Chooses countries, in the order given, and leads to their comparison, without JavaScript. */
export function CountryChooser({
  statuses,
  chosen,
  reading,
}: {
  statuses: CountryStatus[];
  chosen: readonly string[];
  reading: Reading;
}) {
  const t = useTranslations("compare");
  return (
    <form action="/api/compare" className="no-print">
      <input type="hidden" name="locale" value={reading.locale} />
      <input type="hidden" name="world" value={reading.world} />
      {reading.asOf !== null && <input type="hidden" name="as-of" value={reading.asOf} />}
      <fieldset>
        <legend className="sr-only">{t("chooseTitle")}</legend>
        <p
          id="limits"
          className="target:border-notice-line target:bg-notice max-w-3xl rounded border border-transparent target:p-3"
        >
          {t("limits")}
        </p>
        <ul className="mt-3 columns-1 gap-8 min-[26rem]:columns-2 md:columns-3 lg:columns-4">
          {statuses.map(({ country, names }) => (
            <li key={country} className="break-inside-avoid">
              <label className="inline-flex items-baseline gap-2 py-0.5">
                <input
                  type="checkbox"
                  name="country"
                  value={country}
                  defaultChecked={chosen.includes(country)}
                />
                {nameIn(names, reading.locale)}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <button type="submit" className="button mt-4">
        {t("submit")}
      </button>
    </form>
  );
}
