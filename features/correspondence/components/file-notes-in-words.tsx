import { useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import type { NotedPlaces } from "../carried-notes";

/** What the file itself has that its rows do not show: how often, and where the first of them are. */
export function FileNotesInWords({ notes }: { notes: readonly NotedPlaces[] }) {
  const t = useTranslations("correspondence.fileNotes");
  return (
    <SectionBlock id="file-notes" title={t("title")} lead={t("lead")}>
      <ul className="space-y-2">
        {notes.map(({ code, count, places }) => (
          <li key={code}>
            {t(code, { count })}
            {places.length > 0 && (
              <details className="print-open text-sm">
                <summary>{t("where")}</summary>
                <ul>
                  {places.map(({ row, column }) => (
                    <li key={`${row} ${column}`}>
                      {column === null ? t("row", { row }) : t("cell", { row, column })}
                    </li>
                  ))}
                  {count > places.length && <li>{t("more", { count: count - places.length })}</li>}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </SectionBlock>
  );
}
