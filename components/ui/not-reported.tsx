import { useTranslations } from "next-intl";

/** What stands where nobody has said anything: hatched, and in words. */
export function NotReported() {
  const t = useTranslations("stage");
  return (
    <span className="hatched inline-block rounded-xs px-2 py-1">
      <span className="bg-surface px-1 text-sm">{t("not-reported")}</span>
    </span>
  );
}
