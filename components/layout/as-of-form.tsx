import { useTranslations } from "next-intl";
import { dayOfReading, type Reading } from "@/lib/reading/reading";

/** Leads to the same page as of another day, without JavaScript. */
export function AsOfForm({ reading, path }: { reading: Reading; path: string }) {
  const t = useTranslations("site");
  return (
    <form action="/api/as-of" className="no-print flex flex-wrap items-center gap-2 text-sm">
      <input type="hidden" name="locale" value={reading.locale} />
      <input type="hidden" name="world" value={reading.world} />
      <input type="hidden" name="path" value={path} />
      <label htmlFor="as-of">{t("asOfLabel")}</label>
      <input
        id="as-of"
        type="date"
        name="date"
        required
        defaultValue={reading.asOf ?? dayOfReading(reading)}
        className="field"
      />
      <button type="submit" className="button">
        {t("asOfSubmit")}
      </button>
    </form>
  );
}
