import { useTranslations } from "next-intl";
import { ScrollArea } from "@/components/ui/scroll-area";
import { StatementText } from "@/components/ui/statement-text";
import { sdgIndicators } from "@/domain/classification/sdg-indicator";
import { codesWithOffence } from "@/domain/correspondence/indicator-ties";
import type { Text } from "@/domain/profile/statement";
import type { Reading } from "@/lib/reading/reading";
import { CodeLinks, IndicatorBasis, IndicatorName } from "./indicator-facts";

interface TyingTable {
  id: string;
  institution: Text;
  /** The codes of all categories that it ties an offence to. */
  tied: readonly string[];
}

/** The indicators that rest on categories, and of which of these each table has an offence. */
export function IndicatorTies({
  tables,
  reading,
}: {
  tables: readonly TyingTable[];
  reading: Reading;
}) {
  const t = useTranslations("classification.indicators");
  return (
    <ScrollArea label={t("tiesTitle")}>
      <table className="table-plain min-w-[40rem]">
        <thead>
          <tr>
            <th scope="col">{t("indicator")}</th>
            <th scope="col">{t("basis")}</th>
            {tables.map(({ id, institution }) => (
              <th key={id} scope="col">
                <StatementText text={institution} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sdgIndicators
            .filter(({ codes }) => codes.length > 0)
            .map((indicator) => (
              <tr key={indicator.indicator}>
                <th scope="row" className="w-2/5 font-normal">
                  <IndicatorName indicator={indicator} />
                </th>
                <td>
                  <IndicatorBasis indicator={indicator} />
                </td>
                {tables.map(({ id, tied }) => (
                  <td key={id}>
                    <Ties codes={indicator.codes} tied={tied} reading={reading} />
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Ties({
  codes,
  tied,
  reading,
}: {
  codes: readonly string[];
  tied: readonly string[];
  reading: Reading;
}) {
  const t = useTranslations("classification.indicators");
  const having = codesWithOffence(codes, tied);
  const lacking = codes.filter((code) => !having.includes(code));
  return (
    <ul>
      {having.length > 0 && (
        <li>
          {t("withOffence")} <CodeLinks codes={having} reading={reading} />
        </li>
      )}
      {lacking.length > 0 && (
        <li className="text-ink-soft">
          {t("withoutOffence")} <CodeLinks codes={lacking} reading={reading} />
        </li>
      )}
    </ul>
  );
}
