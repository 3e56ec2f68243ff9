import { useTranslations } from "next-intl";
import { type Category, isResidual } from "@/domain/classification/category";

/** Says of a residual category that it is one; nothing of another. */
export function ResidualMark({ category }: { category: Category }) {
  const t = useTranslations("classification");
  if (!isResidual(category)) return null;
  return <small className="text-ink-soft whitespace-nowrap"> · {t("residual")}</small>;
}
