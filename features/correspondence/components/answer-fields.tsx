import { useTranslations } from "next-intl";
import type { ReportedRow } from "@/domain/correspondence/import-report";

/** Asks, once for each wording, which category is meant where a cell can mean several; keeps what was answered before. */
export function AnswerFields({
  rows,
  given,
}: {
  rows: readonly ReportedRow[];
  given: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("correspondence.check");
  const open = new Map(
    rows.flatMap(({ findings }) =>
      findings
        .filter(({ code }) => code === "category-ambiguous")
        .map(({ cell, codes }) => [cell, codes] as const),
    ),
  );
  const settled = Object.entries(given).filter(([cell]) => !open.has(cell));
  return (
    <>
      {settled.map(([cell, code]) => (
        <input key={cell} type="hidden" name={`answer.${cell}`} value={code} />
      ))}
      {open.size > 0 && (
        <fieldset className="border-line rounded border p-4 text-sm">
          <legend className="px-1 font-semibold">{t("asked")}</legend>
          {[...open].map(([cell, codes]) => (
            <label key={cell} className="block">
              <bdi>{cell}</bdi>{" "}
              <select name={`answer.${cell}`} defaultValue="" className="field">
                <option value="">{t("unanswered")}</option>
                {codes.map((code) => (
                  <option key={code}>{code}</option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
