import { useTranslations } from "next-intl";
import { indicatorsRestingOn } from "@/domain/classification/sdg-indicator";
import type { Reading } from "@/lib/reading/reading";
import { CodeLinks, IndicatorBasis, IndicatorName } from "./indicator-facts";

/** The indicators of the Sustainable Development Goals that rest on a category, in whole or in part. */
export function CategoryIndicators({ code, reading }: { code: string; reading: Reading }) {
  const t = useTranslations("classification.indicators");
  const indicators = indicatorsRestingOn(code);
  if (indicators.length === 0) return <p className="text-ink-soft">{t("noneForCategory")}</p>;
  return (
    <ul className="space-y-3">
      {indicators.map((indicator) => (
        <li key={indicator.indicator}>
          <IndicatorName indicator={indicator} />
          <p className="text-ink-soft text-sm">
            <IndicatorBasis indicator={indicator} /> {t("itsCategories")}{" "}
            <CodeLinks codes={indicator.codes} reading={reading} />
          </p>
        </li>
      ))}
    </ul>
  );
}
