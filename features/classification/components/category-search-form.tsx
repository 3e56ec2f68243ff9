import { useTranslations } from "next-intl";
import { SearchForm } from "@/components/ui/search-form";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** Asks for categories by code, name or index term. */
export function CategorySearchForm({ query, reading }: { query: string; reading: Reading }) {
  const t = useTranslations("classification.search");
  return (
    <SearchForm
      action={readingPath(reading, "/classification/search")}
      query={query}
      label={t("label")}
      hint={t("hint")}
      submit={t("submit")}
    />
  );
}
