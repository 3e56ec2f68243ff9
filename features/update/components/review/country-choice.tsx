import { useTranslations } from "next-intl";

export interface NamedCountry {
  iso3: string;
  name: string;
}

/** The country that a form is about; where there is only one, nothing is asked. */
export function CountryChoice({ countries }: { countries: readonly NamedCountry[] }) {
  const t = useTranslations("review");
  const [only, ...others] = countries;
  if (only && others.length === 0) return <input type="hidden" name="country" value={only.iso3} />;
  return (
    <label className="block text-sm font-semibold">
      {t("country")}
      <select name="country" required className="field block max-w-full font-normal">
        {countries.map(({ iso3, name }) => (
          <option key={iso3} value={iso3}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
