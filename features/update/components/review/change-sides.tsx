import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { DraftEntry } from "@/domain/update/draft";
import type { Edit } from "@/domain/update/edit";
import { EntryFields } from "./entry-fields";
import { FieldSide } from "./field-side";
import type { Labels } from "./labels";

/** What stood and what is proposed, side by side; one under the other where there is no room. */
export function ChangeSides({ edit, labels }: { edit: Edit; labels: Labels }) {
  const t = useTranslations("review");
  const { part, field, before, after } = edit;
  const side = (name: "before" | "after", value: unknown, nothing: string): ReactNode => {
    if (field !== null)
      return <FieldSide part={part} field={field} {...{ before, after, labels }} side={name} />;
    if (value === null) return <p className="text-ink-soft">{nothing}</p>;
    // An edit without a field holds a whole entry: `Edit`.
    return <EntryFields part={part} entry={value as DraftEntry} labels={labels} />;
  };
  const column = (title: string, content: ReactNode) => (
    <div className="border-line bg-surface min-w-0 rounded border p-3">
      <p className="text-ink-soft mb-1 text-sm font-semibold">{title}</p>
      {content}
    </div>
  );
  return (
    <div className="mt-2 grid gap-3 sm:grid-cols-2">
      {column(t("before"), side("before", before, t("nothingBefore")))}
      {column(t("after"), side("after", after, t("nothingAfter")))}
    </div>
  );
}
