import { useLocale } from "next-intl";
import type { Category } from "@/domain/classification/category";
import { nameIn } from "@/lib/i18n/locales";

/** The official name of a category in the reader's language; in English, and marked as such, where there is none. */
export function CategoryName({ names }: Pick<Category, "names">) {
  const locale = useLocale();
  if (locale in names) return nameIn(names, locale);
  return (
    <bdi lang="en" dir="ltr">
      {names.en}
    </bdi>
  );
}
