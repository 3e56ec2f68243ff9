import { useTranslations } from "next-intl";
import { useId } from "react";

/** As of when the table is that is imported, and what its authors say of it. */
export function AboutFields({
  about,
}: {
  about: { date: string; note: string; fileName: string };
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
        />
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
        />
      </div>
    </div>
  );
}
