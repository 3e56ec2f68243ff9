import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ChangedEntry } from "@/domain/update/changed-entry";
import { type Edit, editKey } from "@/domain/update/edit";
import { ChangeSides } from "./change-sides";
import { EntryFields } from "./entry-fields";
import { EntryTitle } from "./entry-title";
import { FieldName } from "./field-name";
import { type Labels, sourceLabel } from "./labels";
import { anchorOf } from "./review-types";

/** One statement of an update: each of its changes, and what else it says. */
export function ChangedEntryCard({
  entry,
  labels,
  renderFoot,
}: {
  entry: ChangedEntry;
  labels: Labels;
  /** What stands under each change: the reviewer's buttons or what was decided, and its comments. */
  renderFoot: (edit: Edit) => ReactNode;
}) {
  const t = useTranslations("review");
  const { part, before, after, edits, newSources } = entry;
  const shown = after ?? before;
  const isChanged = before !== null && after !== null;
  return (
    <article className="border-line rounded border p-3 sm:p-4">
      <h4 className="font-semibold">
        {shown && <EntryTitle part={part} entry={shown} />}{" "}
        {!isChanged && (
          <span className="border-line-strong rounded border px-1.5 text-sm font-normal">
            {t(after ? "added" : "removed")}
          </span>
        )}
      </h4>
      {edits.map((edit) => (
        <section
          key={editKey(edit)}
          id={anchorOf(editKey(edit))}
          data-change
          className="border-line target:bg-notice mt-3 scroll-mt-16 [&+section]:border-t [&+section]:pt-3"
        >
          <h5 className="font-semibold first-letter:uppercase">
            {edit.field === null ? t("wholeEntry") : <FieldName part={part} field={edit.field} />}
          </h5>
          <ChangeSides edit={edit} labels={labels} />
          {renderFoot(edit)}
        </section>
      ))}
      {newSources.length > 0 && (
        <div className="mt-3 text-sm">
          <p className="font-semibold">{t("newSource")}</p>
          <ul className="space-y-2">
            {newSources.map((source) => (
              <li key={source.id}>
                {sourceLabel(source)}
                <EntryFields part="sources" entry={source} except={["title"]} labels={labels} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {isChanged && (
        <details className="mt-3 text-sm">
          <summary>{t("alsoSays")}</summary>
          <EntryFields
            part={part}
            entry={after}
            except={edits.map(({ field }) => field ?? "")}
            labels={labels}
          />
        </details>
      )}
    </article>
  );
}
