import { useTranslations } from "next-intl";
import type { VariableChanges } from "@/domain/correspondence/variable-availability";
import type { VariableStatement } from "@/domain/correspondence/variable-statement";
import { VariableName } from "./variable-name";

/** What became of the statements on variables, each with what it said before and says now. */
export function VariableChangesInWords({
  changes: { stated, takenBack, changed },
}: {
  changes: VariableChanges;
}) {
  const t = useTranslations("correspondence.changes");
  const words = useTranslations("tables.variables");
  const pairs: { before?: VariableStatement; after?: VariableStatement }[] = [
    ...stated.map((after) => ({ after })),
    ...takenBack.map((before) => ({ before })),
    ...changed,
  ];
  const said = (statement: VariableStatement | undefined) => {
    if (!statement) return words("notStated");
    const extent = words(`extent.${statement.extent}`);
    return statement.note === null ? extent : `${extent} (${statement.note})`;
  };
  return (
    <div>
      <h3>
        {t("variables.title")}: {pairs.length}
      </h3>
      <p className="text-ink-soft max-w-3xl text-sm">{t("variables.rule")}</p>
      {pairs.length > 0 && (
        <details className="print-open text-sm">
          <summary>{t("which")}</summary>
          <ul>
            {pairs.map(({ before, after }) => {
              const { variable = "", category = null } = after ?? before ?? {};
              return (
                <li key={`${variable} ${category}`}>
                  <VariableName variable={variable} />
                  {" ("}
                  <bdi>{category ?? words("wholeTable")}</bdi>
                  {"): "}
                  {words("change", { before: said(before), after: said(after) })}
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  );
}
