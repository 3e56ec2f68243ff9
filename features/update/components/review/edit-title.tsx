import { useTranslations } from "next-intl";
import { type Draft, type DraftEntry, isDraftEntry } from "@/domain/update/draft";
import { type Edit, valueAt } from "@/domain/update/edit";
import { EntryTitle } from "./entry-title";
import { FieldName } from "./field-name";
import { PartTitle } from "./part-title";

/** What a change is of: its section, its statement and its field. */
export function EditTitle({ edit, drafts }: { edit: Edit; drafts: readonly Draft[] }) {
  const t = useTranslations("review");
  const entry = entryOf(edit, drafts);
  return (
    <>
      <span className="inline-block first-letter:uppercase">
        <PartTitle part={edit.part} />
      </span>
      {entry && (
        <>
          {" · "}
          <EntryTitle part={edit.part} entry={entry} />
        </>
      )}
      {edit.field !== null ? (
        <>
          {" · "}
          <FieldName part={edit.part} field={edit.field} />
        </>
      ) : (
        ` · ${t(edit.after === null ? "removed" : "added")}`
      )}
    </>
  );
}

/** The entry that a change is of: itself, or as the first of the drafts that has it says. */
function entryOf(edit: Edit, drafts: readonly Draft[]): DraftEntry | undefined {
  const { part, id, field, before, after } = edit;
  const own = field === null ? [after, before] : [];
  const stored = drafts.map((draft) => valueAt(draft, { part, id, field: null }));
  return [...own, ...stored].find((value) => isDraftEntry(part, value)) as DraftEntry | undefined;
}
