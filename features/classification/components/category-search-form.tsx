import { useTranslations } from "next-intl";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** Asks for categories by code, name or index term, without JavaScript. */
export function CategorySearchForm({ query, reading }: { query: string; reading: Reading }) {
  const t = useTranslations("classification.search");
  return (
    <search className="no-print">
      <form
        action={readingPath(reading, "/classification/search")}
        className="border-line bg-surface grid gap-3 rounded border p-4 text-sm sm:grid-cols-[1fr_auto] sm:items-end"
      >
        <div>
          <label htmlFor="category-words" className="block">
            {t("label")}
          </label>
          <input
            id="category-words"
            type="search"
            name="q"
            defaultValue={query}
            aria-describedby="category-words-hint"
            className="field mt-1 w-full"
          />
        </div>
        <button type="submit" className="button">
          {t("submit")}
        </button>
        <p id="category-words-hint" className="text-ink-soft sm:col-span-2">
          {t("hint")}
        </p>
      </form>
    </search>
  );
}
