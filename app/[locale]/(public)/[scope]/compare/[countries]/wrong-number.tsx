import { useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { NotFoundStatus } from "@/components/ui/not-found-status";
import { SectionBlock } from "@/components/ui/section-block";
import { minCompared } from "@/domain/comparison/compared-codes";
import { CountryChooser } from "@/features/comparison/components/country-chooser";
import { UnknownCodes } from "@/features/comparison/components/unknown-codes";
import type { Reading } from "@/lib/reading/reading";
import type { Comparison } from "./load-comparison";

/** The answer to an address with too few or too many countries: says which, and offers the choice. */
export function WrongNumber({
  comparison: { compared, unknown, all },
  reading,
}: {
  comparison: Comparison;
  reading: Reading;
}) {
  const t = useTranslations("compare");
  const count = compared.length;
  return (
    <PageFrame
      reading={reading}
      path="/compare"
      title={t("wrongNumberTitle")}
      lead={t(count < minCompared ? "tooFew" : "tooMany", { count })}
    >
      <NotFoundStatus />
      <div className="space-y-6">
        <UnknownCodes codes={unknown} />
        <SectionBlock id="choose" title={t("chooseTitle")}>
          <CountryChooser
            statuses={all}
            chosen={compared.map((status) => status.country)}
            reading={reading}
          />
        </SectionBlock>
      </div>
    </PageFrame>
  );
}
