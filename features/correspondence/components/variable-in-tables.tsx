import { useLocale, useTranslations } from "next-intl";
import { iccsNamed } from "@/domain/classification/iccs";
import { extentOfTable, isRecorded } from "@/domain/correspondence/variable-availability";
import { formatList } from "@/lib/i18n/format-list";
import { compareIn, nameIn } from "@/lib/i18n/locales";
import type { StatingVersion } from "../published-variables";

/** How many published tables record a variable, how many say that they do not, and of which countries each are. */
export function VariableInTables({
  variable,
  tables,
}: {
  variable: string;
  tables: readonly StatingVersion[];
}) {
  const t = useTranslations("classification.variables");
  const stage = useTranslations("stage");
  const locale = useLocale();
  const stating = tables.flatMap(({ names, version, statements }) => {
    const own = statements.filter((statement) => statement.variable === variable);
    const extent = extentOfTable(iccsNamed(version.iccsVersion), own);
    return extent === null ? [] : [{ name: nameIn(names, locale), extent }];
  });
  const recorded = stating.filter(({ extent }) => isRecorded(extent));
  const others = stating.filter(({ extent }) => !isRecorded(extent));
  if (stating.length === 0) return <span className="text-ink-soft">{stage("not-reported")}</span>;
  const named = (found: typeof stating) =>
    formatList([...new Set(found.map(({ name }) => name))].sort(compareIn(locale)), locale);
  return (
    <ul>
      {recorded.length > 0 && (
        <li>
          {t("recorded", { count: recorded.length })}: {named(recorded)}
        </li>
      )}
      {others.length > 0 && (
        <li>
          {t("notRecorded", { count: others.length })}: {named(others)}
        </li>
      )}
    </ul>
  );
}
