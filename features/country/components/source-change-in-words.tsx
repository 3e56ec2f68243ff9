import { useTranslations } from "next-intl";
import { FieldValue } from "@/components/ui/field-value";
import { SourceLink } from "@/components/ui/source-link";
import type { SourceChange } from "@/domain/difference/difference";

/** What became of a document's own particulars between two versions. */
export function SourceChangeInWords({ change }: { change: SourceChange }) {
  const t = useTranslations("revision");
  return (
    <>
      {t("changedSource")}
      {": "}
      <SourceLink source={change.after} />
      <ul className="list-[circle] ps-5">
        {change.fields.map(({ field, before, after }) => (
          <li key={field} className="break-words">
            {t(`sourceField.${field}` as "sourceField.title")}:{" "}
            <FieldValue field={field} value={before} /> → <FieldValue field={field} value={after} />
          </li>
        ))}
      </ul>
    </>
  );
}
