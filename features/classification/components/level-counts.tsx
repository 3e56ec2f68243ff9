import { useLocale, useTranslations } from "next-intl";
import { categoryLevels } from "@/domain/classification/category";
import type { Classification } from "@/domain/classification/classification";
import { formatList } from "@/lib/i18n/format-list";

/** How many categories a version has at each level, in words. */
export function LevelCounts({
  classification: { categories },
}: {
  classification: Classification;
}) {
  const t = useTranslations("classification");
  const locale = useLocale();
  const counts = categoryLevels.map((level) =>
    t(`levelCount.${level}`, {
      count: categories.filter((category) => category.level === level).length,
    }),
  );
  return t("counts", { count: categories.length, levels: formatList(counts, locale) });
}
