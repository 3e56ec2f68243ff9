import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldValue } from "@/components/ui/field-value";
import { StatementDate } from "@/components/ui/statement-date";
import type { StatementChange } from "@/domain/difference/difference";
import { StatementInWords } from "./statement-in-words";

/** One difference between two versions, as a sentence. */
export function ChangeInWords({
  change,
  labels,
}: {
  change: StatementChange;
  /** What the ids of sources, institutions and statements stand for. */
  labels: ReadonlyMap<string, ReactNode>;
}) {
  const t = useTranslations("revision");
  const entry = change.kind === "removed" ? change.before : change.after;
  return (
    <>
      {t(change.kind)} {t(`section.${change.section}`)}
      {": "}
      <StatementInWords entry={entry} /> (<StatementDate entry={entry} />)
      {change.kind === "changed" && (
        <ul className="list-[circle] ps-5">
          {change.fields.map(({ field, before, after }) => {
            const value = { section: change.section, field, labels };
            return (
              <li key={field}>
                {t(`field.${field}` as "field.date")}: <FieldValue {...value} value={before} /> →{" "}
                <FieldValue {...value} value={after} />
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
