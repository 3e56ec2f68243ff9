import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Draft, DraftEntry, Json } from "@/domain/update/draft";
import { type Conflict, editKey } from "@/domain/update/edit";
import { EditTitle } from "./review/edit-title";
import { EntryFields } from "./review/entry-fields";
import { FieldSide } from "./review/field-side";
import { labelsOf } from "./review/labels";
import type { FormAction } from "./review/review-types";
import { SettleForm } from "./settle-form";

/** Where an update and a newer version of the page changed the same thing: a choice for each, for whoever's turn it is. */
export function SettleConflicts({
  version,
  conflicts,
  drafts,
  action,
}: {
  version: number;
  conflicts: readonly Conflict[];
  /** The update, and what it was made on: for the words of what the conflicts are about. */
  drafts: readonly Draft[];
  action: FormAction;
}) {
  const t = useTranslations("review");
  const labels = labelsOf(...drafts);
  const sideOf = ({ edit }: Conflict, value: Json): ReactNode => {
    if (edit.field !== null)
      return (
        <FieldSide
          {...edit}
          field={edit.field}
          before={value}
          after={value}
          side="after"
          labels={labels}
        />
      );
    if (value === null) return <span className="text-ink-soft">{t("nothingAfter")}</span>;
    return <EntryFields part={edit.part} entry={value as DraftEntry} labels={labels} />;
  };
  return (
    <section
      id="conflicts"
      aria-labelledby="conflicts-title"
      className="border-notice-line bg-notice rounded border p-3 sm:p-4"
    >
      <h2 id="conflicts-title">{t("conflictsTitle")}</h2>
      <p className="text-sm">{t("conflictsLead")}</p>
      <SettleForm
        version={version}
        action={action}
        questions={conflicts.map((conflict) => ({
          key: editKey(conflict.edit),
          title: <EditTitle edit={conflict.edit} drafts={drafts} />,
          mine: sideOf(conflict, conflict.edit.after),
          standing: sideOf(conflict, conflict.standing),
        }))}
      />
    </section>
  );
}
