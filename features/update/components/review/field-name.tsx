import { useTranslations } from "next-intl";
import type { PartName } from "@/domain/update/draft";

/** The name of a field, as a reader of the page knows it. */
export function FieldName({ part, field }: { part: PartName; field: string }) {
  const t = useTranslations();
  const key = part === "sources" ? `revision.sourceField.${field}` : `revision.field.${field}`;
  return t(key as "revision.field.date");
}
