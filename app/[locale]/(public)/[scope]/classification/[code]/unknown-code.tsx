import { useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { NotFoundStatus } from "@/components/ui/not-found-status";
import { SectionBlock } from "@/components/ui/section-block";
import {
  type Classification,
  categoriesBelow,
  termsOf,
} from "@/domain/classification/classification";
import { CategoryLink } from "@/features/classification/components/category-link";
import { CategorySearchForm } from "@/features/classification/components/category-search-form";
import { StrayTerms } from "@/features/classification/components/stray-terms";
import type { Reading } from "@/lib/reading/reading";

/** The answer to a code that the version does not have: what is printed under it elsewhere, a search, and the sections. */
export function UnknownCode({
  code,
  classification,
  reading,
}: {
  code: string;
  classification: Classification;
  reading: Reading;
}) {
  const t = useTranslations("classification");
  const meant = classification.byCode.get(classification.misprints[code] ?? "");
  const strays = termsOf(classification, code);
  return (
    <PageFrame
      reading={reading}
      path="/classification"
      title={t("unknownTitle")}
      lead={t("unknownLead", { version: classification.version })}
    >
      <NotFoundStatus />
      <div className="space-y-8">
        {meant && (
          <p>
            {t("misprintText", { misprint: code, code: meant.code })}{" "}
            <CategoryLink category={meant} reading={reading} />
          </p>
        )}
        {strays.length > 0 && (
          <SectionBlock id="stray-terms" title={t("strayTitle")} lead={t("strayLead")}>
            <StrayTerms terms={strays} />
          </SectionBlock>
        )}
        <CategorySearchForm query="" reading={reading} />
        <SectionBlock id="sections" title={t("treeTitle")}>
          <ul>
            {categoriesBelow(classification, null).map((section) => (
              <li key={section.code}>
                <CategoryLink category={section} reading={reading} />
              </li>
            ))}
          </ul>
        </SectionBlock>
      </div>
    </PageFrame>
  );
}
