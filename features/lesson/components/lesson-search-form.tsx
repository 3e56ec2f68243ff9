import { useTranslations } from "next-intl";
import { challengeCategories, stageCodes } from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";
import { compareIn, nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";
import type { LessonQuery } from "../lesson-query";

/** Asks for lessons by words and facets, without JavaScript. Offers the countries that have reported a lesson. */
export function LessonSearchForm({
  query,
  statuses,
  reading,
}: {
  query: LessonQuery;
  statuses: CountryStatus[];
  reading: Reading;
}) {
  const t = useTranslations();
  const countries = statuses
    .filter((status) => status.sections.lessons.length > 0)
    .map((status) => ({ value: status.country, label: nameIn(status.names, reading.locale) }))
    .sort((a, b) => compareIn(reading.locale)(a.label, b.label));
  return (
    <search className="no-print">
      <form
        action={readingPath(reading, "/lessons/search")}
        className="border-line bg-surface grid gap-3 rounded border p-4 text-sm sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr_auto] lg:items-end"
      >
        <div className="sm:col-span-2 lg:col-span-1">
          <label htmlFor="lesson-words" className="block">
            {t("lessons.query")}
          </label>
          <input
            id="lesson-words"
            type="search"
            name="q"
            defaultValue={query.words}
            aria-describedby="lesson-words-hint"
            className="field mt-1 w-full"
          />
        </div>
        <Choice
          name="category"
          label={t("lessons.category")}
          value={query.category}
          options={challengeCategories.map((value) => ({ value, label: t(`category.${value}`) }))}
        />
        <Choice
          name="stage"
          label={t("lessons.stage")}
          value={query.stage}
          options={stageCodes.map((value) => ({ value, label: t(`stage.${value}`) }))}
        />
        <Choice
          name="country"
          label={t("lessons.country")}
          value={query.country}
          options={countries}
        />
        <button type="submit" className="button">
          {t("lessons.submit")}
        </button>
        <p id="lesson-words-hint" className="text-ink-soft sm:col-span-2 lg:col-span-5">
          {t("lessons.queryHint")}
        </p>
      </form>
    </search>
  );
}

function Choice({
  name,
  label,
  value,
  options,
}: {
  name: string;
  label: string;
  value: string | null;
  options: { value: string; label: string }[];
}) {
  const t = useTranslations("lessons");
  return (
    <div className="min-w-0">
      <label htmlFor={`lesson-${name}`} className="block">
        {label}
      </label>
      <select
        id={`lesson-${name}`}
        name={name}
        defaultValue={value ?? ""}
        className="field mt-1 w-full"
      >
        <option value="">{t("any")}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
