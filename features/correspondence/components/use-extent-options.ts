import { useTranslations } from "next-intl";
import { extents } from "@/domain/correspondence/variable-statement";

/** The extents to choose from, the first for what is not stated. */
export function useExtentOptions(): { value: string; label: string }[] {
  const t = useTranslations("tables.variables");
  return [
    { value: "", label: t("notStated") },
    ...extents.map((value) => ({ value, label: t(`extent.${value}`) })),
  ];
}
