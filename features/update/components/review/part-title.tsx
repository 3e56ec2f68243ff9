import { useTranslations } from "next-intl";
import type { PartName } from "@/domain/update/draft";

/** The name of a section, as the public page has it. */
export function PartTitle({ part }: { part: PartName }) {
  const t = useTranslations();
  return part === "sources" ? t("review.sourcesPart") : t(`revision.section.${part}`);
}
