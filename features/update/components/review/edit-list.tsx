import type { Draft } from "@/domain/update/draft";
import { type Edit, editKey } from "@/domain/update/edit";
import { EditTitle } from "./edit-title";
import { FieldSide } from "./field-side";
import type { Labels } from "./labels";

/** Changes in one line each: what was published while an update was under way. */
export function EditList({
  edits,
  drafts,
  labels,
}: {
  edits: readonly Edit[];
  drafts: readonly Draft[];
  labels: Labels;
}) {
  return (
    <ul className="list-disc space-y-1 ps-5 text-sm">
      {edits.map((edit) => (
        <li key={editKey(edit)}>
          <EditTitle edit={edit} drafts={drafts} />
          {edit.field !== null && (
            <>
              {": "}
              <FieldSide {...edit} field={edit.field} side="before" labels={labels} />
              {" → "}
              <FieldSide {...edit} field={edit.field} side="after" labels={labels} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
