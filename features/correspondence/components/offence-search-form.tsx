import { useTranslations } from "next-intl";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** Asks for offences of published tables by the words of their names, without JavaScript. */
export function OffenceSearchForm({ query, reading }: { query: string; reading: Reading }) {
  const t = useTranslations("tables.search");
  return (
    <search className="no-print">
      <form
        action={readingPath(reading, "/classification/tables/search")}
        className="border-line bg-surface grid gap-3 rounded border p-4 text-sm sm:grid-cols-[1fr_auto] sm:items-end"
      >
        <div>
          <label htmlFor="offence-words" className="block">
            {t("label")}
          </label>
          <input
            id="offence-words"
            type="search"
            name="q"
            defaultValue={query}
            aria-describedby="offence-words-hint"
            className="field mt-1 w-full"
          />
        </div>
        <button type="submit" className="button">
          {t("submit")}
        </button>
        <p id="offence-words-hint" className="text-ink-soft sm:col-span-2">
          {t("hint")} {t("newest")}
        </p>
      </form>
    </search>
  );
}
