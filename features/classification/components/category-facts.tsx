import { useLocale, useTranslations } from "next-intl";
import { type Category, categoryLevels, isResidual } from "@/domain/classification/category";
import type { Classification } from "@/domain/classification/classification";
import { formatDate } from "@/lib/i18n/format-date";

/** Level, version and other official names of a category, in a line or two. */
export function CategoryFacts({
  classification: { version, adoptedOn },
  category,
}: {
  classification: Classification;
  category: Category;
}) {
  const t = useTranslations("classification");
  const locale = useLocale();
  const number = categoryLevels.indexOf(category.level) + 1;
  const facts = [
    t("levelFact", { level: t(`level.${category.level}`), number }),
    t("versionFact", { version, year: formatDate(adoptedOn, locale) }),
    ...(isResidual(category) ? [t("residualFact")] : []),
  ];
  const other = locale === "es" ? "en" : "es";
  return (
    <>
      {facts.join(" · ")}
      <span className="block">
        {t(`nameIn.${other}`)} <bdi lang={other}>{category.names[other]}</bdi>
      </span>
    </>
  );
}
