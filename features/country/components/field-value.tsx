import { useLocale, useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import { isPartialDate } from "@/domain/dates/partial-date";
import { textSchema } from "@/domain/profile/statement";
import { formatDate } from "@/lib/i18n/format-date";
import { formatList } from "@/lib/i18n/format-list";

const namespaceOfField: Record<string, string> = {
  stage: "stage",
  stages: "stage",
  category: "category",
  categories: "category",
  status: "challengeStatus",
  severity: "severity",
  assessor: "assessor",
  participation: "participation",
  kind: "institution",
  relationToStandard: "relation",
};

/** The value of one field in the reader's words. */
export function FieldValue({ field, value }: { field: string; value: unknown }) {
  const t = useTranslations();
  const locale = useLocale();
  const inWords = (single: unknown): string => {
    const key = `${namespaceOfField[field]}.${String(single)}` as "stage.mapping";
    if (field in namespaceOfField && t.has(key)) return t(key);
    if (field === "date" && typeof single === "string" && isPartialDate(single))
      return formatDate(single, locale);
    return String(single);
  };
  if (value === null || value === undefined)
    return <span className="text-ink-soft">{t("revision.nothing")}</span>;
  const text = textSchema.safeParse(value);
  if (text.success) return <StatementText text={text.data} />;
  if (typeof value === "boolean") return t(value ? "revision.yes" : "revision.no");
  return Array.isArray(value) ? formatList(value.map(inWords), locale, "unit") : inWords(value);
}
