import { useTranslations } from "next-intl";
import { columnRoles } from "@/domain/correspondence/column-role";
import type { CheckedTable } from "../check-text";

/** Which column was taken for what, to be corrected. */
export function ColumnFields({
  checked: { header, choice },
}: {
  checked: Pick<CheckedTable, "header" | "choice">;
}) {
  const t = useTranslations("correspondence");
  return (
    <fieldset className="border-line rounded border p-4 text-sm">
      <legend className="px-1 font-semibold">{t("check.columns")}</legend>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {columnRoles.map((role) => (
          <label key={role} className="block min-w-0">
            {t(`role.${role}`)}
            <select
              name={`column.${role}`}
              defaultValue={choice[role] ?? ""}
              className="field mt-1 block w-full"
            >
              <option value="">{t("check.noColumn")}</option>
              {header.map((title, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: titles can repeat; a column is its place.
                <option key={column} value={column}>
                  {title === "" ? column + 1 : title}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
