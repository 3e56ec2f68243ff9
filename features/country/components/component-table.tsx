import { useTranslations } from "next-intl";
import { ScrollArea } from "@/components/ui/scroll-area";
import { StatementText } from "@/components/ui/statement-text";
import type { ComponentRow } from "@/domain/status/components";
import { SourceNumbers } from "./source-numbers";

/** Components × institutions. What nobody reported is hatched. */
export function ComponentTable({
  rows,
  numberById,
}: {
  rows: ComponentRow[];
  numberById: ReadonlyMap<string, number>;
}) {
  const t = useTranslations();
  const columns = rows[0]?.cells ?? [];
  return (
    <ScrollArea label={t("country.components")}>
      <table className="table-plain min-w-max sm:min-w-0">
        <thead>
          <tr>
            <th scope="col">{t("country.component")}</th>
            {columns.map(({ institution }) => (
              <th key={institution?.id ?? "all"} scope="col" className="min-w-28">
                {institution ? (
                  <StatementText text={institution.name} />
                ) : (
                  t("country.wholeCountry")
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ component, cells }) => (
            <tr key={component}>
              <th scope="row" className="font-normal!">
                {t(`component.${component}`)}
              </th>
              {cells.map(({ institution, value, statement }) => (
                <td
                  key={institution?.id ?? "all"}
                  className={value === "not-reported" ? "hatched" : ""}
                >
                  <span className={value === "not-reported" ? "bg-surface px-1 text-sm" : ""}>
                    {t(`componentValue.${value}`)}
                  </span>{" "}
                  {statement && (
                    <SourceNumbers sourceIds={statement.sourceIds} numberById={numberById} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
