import { useTranslations } from "next-intl";
import { FieldValue } from "@/components/ui/field-value";
import { StatementDate } from "@/components/ui/statement-date";
import type { StatementChange } from "@/domain/difference/difference";
import { StatementInWords } from "./statement-in-words";

/** One difference between two versions, as a sentence. */
export function ChangeInWords({ change }: { change: StatementChange }) {
  const t = useTranslations("revision");
  const entry = change.kind === "removed" ? change.before : change.after;
  return (
    <>
      {t(change.kind)} {t(`section.${change.section}`)}
      {": "}
      <StatementInWords entry={entry} /> (<StatementDate entry={entry} />)
      {change.kind === "changed" && (
        <ul className="list-[circle] ps-5">
          {change.fields.map(({ field, before, after }) => (
            <li key={field}>
              {t(`field.${field}` as "field.date")}: <FieldValue field={field} value={before} /> →{" "}
              <FieldValue field={field} value={after} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
