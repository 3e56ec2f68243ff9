import { useFormatter, useLocale, useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import { formatDate } from "@/lib/i18n/format-date";
import { type Reading, readingPath } from "@/lib/reading/reading";
import type { CoveredVersion } from "../published-queries";
import { usePercent } from "./use-percent";

/** A country's published tables, each with its main figures in a sentence, and the way to what they cover. */
export function TablesOfCountry({
  tables,
  country,
  reading,
}: {
  tables: readonly CoveredVersion[];
  country: string;
  reading: Reading;
}) {
  const t = useTranslations("correspondence.matrix");
  const format = useFormatter();
  const percent = usePercent();
  const locale = useLocale();
  if (tables.length === 0) return <p className="text-ink-soft mt-2">{t("noTable")}</p>;
  return (
    <div className="mt-2 space-y-1" data-part="tables">
      <ul className="space-y-1">
        {tables.map(({ table, version, coverage }) => (
          <li key={table.id}>
            <a href={readingPath(reading, `/classification/tables/${table.id}`)}>
              <StatementText text={table.institution} />
            </a>
            {": "}
            {t("sentence", {
              counted: coverage.counted,
              share: percent(coverage.mappedShare),
              number: format.number(version.number),
              date: formatDate(version.date, locale),
            })}
          </li>
        ))}
      </ul>
      <p className="no-print">
        <a href={readingPath(reading, `/countries/${country}/coverage`)}>{t("link")}</a>
      </p>
    </div>
  );
}
