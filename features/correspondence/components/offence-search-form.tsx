import { useTranslations } from "next-intl";
import { SearchForm } from "@/components/ui/search-form";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** Asks for offences of published tables by the words of their names. */
export function OffenceSearchForm({ query, reading }: { query: string; reading: Reading }) {
  const t = useTranslations("tables.search");
  return (
    <SearchForm
      action={readingPath(reading, "/classification/tables/search")}
      query={query}
      label={t("label")}
      hint={`${t("hint")} ${t("newest")}`}
      submit={t("submit")}
    />
  );
}
