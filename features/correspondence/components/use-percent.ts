import { useFormatter, useTranslations } from "next-intl";

/** Shares as the reader's language writes percentages; the word for none where there is none. */
export function usePercent(): (share: number | null) => string {
  const t = useTranslations("correspondence.coverage");
  const format = useFormatter();
  return (share) =>
    share === null
      ? t("none")
      : format.number(share, { style: "percent", maximumFractionDigits: 1 });
}
