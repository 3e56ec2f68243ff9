import { useTranslations } from "next-intl";
import { useId } from "react";
import type { CheckState } from "../check-text";
import { FieldRefusal, refusedInput } from "./field-refusal";

/** As of when the table is that is imported, and what its authors say of it. */
export function AboutFields({
  about,
  refused,
}: {
  about: { date: string; note: string; fileName: string };
  refused: CheckState["refused"];
}) {
  const t = useTranslations("tables.versions");
  const id = useId();
  return (
    <div className="grid gap-4 text-sm sm:grid-cols-[12rem_1fr]">
      <input type="hidden" name="fileName" value={about.fileName} />
      <div>
        <label htmlFor={`${id}-date`} className="block">
          {t("date")}
        </label>
        <input
          id={`${id}-date`}
          name="date"
          defaultValue={about.date}
          className="field mt-1 w-full"
          {...refusedInput(refused, "date", `${id}-date-refusal`)}
        />
        <FieldRefusal refused={refused} field="date" id={`${id}-date-refusal`} />
      </div>
      <div>
        <label htmlFor={`${id}-note`} className="block">
          {t("note")}
        </label>
        <textarea
          id={`${id}-note`}
          name="note"
          rows={2}
          dir="auto"
          defaultValue={about.note}
          className="field mt-1 w-full"
          {...refusedInput(refused, "note", `${id}-note-refusal`)}
        />
        <FieldRefusal refused={refused} field="note" id={`${id}-note-refusal`} />
      </div>
    </div>
  );
}
