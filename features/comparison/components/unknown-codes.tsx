import { useLocale, useTranslations } from "next-intl";
import { formatList } from "@/lib/i18n/format-list";

/** Says which codes of an address name no country; nothing where all do. */
export function UnknownCodes({ codes }: { codes: readonly string[] }) {
  const t = useTranslations("compare");
  const locale = useLocale();
  if (codes.length === 0) return null;
  return (
    <p className="border-notice-line bg-notice rounded border p-3">
      {t("unknownCodes", { codes: formatList(codes, locale) })}
    </p>
  );
}
