import { useTranslations } from "next-intl";
import { ScrollArea } from "@/components/ui/scroll-area";
import { sdgIndicators } from "@/domain/classification/sdg-indicator";
import type { Reading } from "@/lib/reading/reading";
import { CodeLinks, IndicatorBasis, IndicatorName } from "./indicator-facts";

/** Every indicator with what it rests on. */
export function IndicatorTable({ reading }: { reading: Reading }) {
  const t = useTranslations("classification.indicators");
  return (
    <ScrollArea label={t("title")}>
      <table className="table-plain min-w-[40rem]">
        <thead>
          <tr>
            <th scope="col">{t("indicator")}</th>
            <th scope="col">{t("categories")}</th>
            <th scope="col">{t("basis")}</th>
          </tr>
        </thead>
        <tbody>
          {sdgIndicators.map((indicator) => (
            <tr key={indicator.indicator}>
              <td className="w-1/2">
                <IndicatorName indicator={indicator} />
              </td>
              <td>
                {indicator.codes.length > 0 ? (
                  <CodeLinks codes={indicator.codes} reading={reading} />
                ) : (
                  t("noCategories")
                )}
              </td>
              <td>
                <IndicatorBasis indicator={indicator} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
