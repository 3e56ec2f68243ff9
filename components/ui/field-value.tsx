import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StatementText } from "@/components/ui/statement-text";
import { isPartialDate } from "@/domain/dates/partial-date";
import { criterionCodes } from "@/domain/framework/framework";
import { textSchema } from "@/domain/profile/statement";
import { criterionKey } from "@/lib/i18n/criterion-key";
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
  audience: "revision.audience",
  dateKind: "revision.dateKind",
  participation: "participation",
  component: "component",
  kind: "institution",
  relationToStandard: "relation",
  "criteria/value": "criterionValue",
  "components/value": "componentValue",
};

const idFields = ["sourceIds", "institutionId", "aboutId"];

/** The value of one field in the reader's words, also where somebody is still typing it. */
export function FieldValue({
  section = "",
  field,
  value,
  labels = new Map(),
}: {
  section?: string;
  field: string;
  value: unknown;
  /** What the ids of sources, institutions and statements stand for. */
  labels?: ReadonlyMap<string, ReactNode>;
}) {
  const t = useTranslations();
  const locale = useLocale();
  const inWords = (single: unknown): string => {
    const namespace = namespaceOfField[`${section}/${field}`] ?? namespaceOfField[field];
    const key = `${namespace}.${String(single)}` as "stage.mapping";
    if (namespace !== undefined && typeof single === "string" && t.has(key)) return t(key);
    if (field === "date" && typeof single === "string" && isPartialDate(single))
      return formatDate(single, locale);
    const criterion = criterionCodes.find((code) => field === "criterion" && code === single);
    if (criterion) return `${criterion} ${t(`criterion.${criterionKey(criterion)}`)}`;
    return String(single);
  };
  if (value === null || value === undefined || value === "")
    return <span className="text-ink-soft">{t("revision.nothing")}</span>;
  if (typeof value === "boolean") return t(value ? "revision.yes" : "revision.no");
  if (idFields.includes(field))
    return (
      <ul>
        {[value].flat().map((id) => (
          <li key={String(id)}>{labels.get(String(id)) ?? String(id)}</li>
        ))}
      </ul>
    );
  if (Array.isArray(value)) return formatList(value.map(inWords), locale, "unit");
  const text = textSchema.safeParse(value);
  if (text.success) return <StatementText text={text.data} />;
  return typeof value === "object" && "text" in value ? String(value.text) : inWords(value);
}
