import { useTranslations } from "next-intl";
import { CategoryName } from "@/components/ui/category-name";
import { SectionBlock } from "@/components/ui/section-block";
import type { CategoryMatch, FoundCategories } from "@/domain/classification/category-search";
import { type Classification, pathTo } from "@/domain/classification/classification";
import type { Reading } from "@/lib/reading/reading";
import { CategoryLink } from "./category-link";
import { ResidualMark } from "./residual-mark";
import { StrayTerms } from "./stray-terms";

const shownAtMost = 50;
const termsAtMost = 5;

/** What a search found: categories in order of match, then the terms of the index that lead to none. */
export function SearchResults({
  query,
  found: { categories, strays, misprint },
  classification,
  reading,
}: {
  query: string;
  found: FoundCategories;
  classification: Classification;
  reading: Reading;
}) {
  const t = useTranslations("classification");
  const count = categories.length;
  const meant = misprint === null ? undefined : categories[0]?.category.code;
  return (
    <div className="space-y-8">
      <SectionBlock
        id="results"
        title={t("search.found", { count, query })}
        {...(count > shownAtMost && { lead: t("search.firstOnly", { shown: shownAtMost }) })}
      >
        {misprint !== null && meant !== undefined && (
          <p className="mb-3">{t("misprintText", { misprint, code: meant })}</p>
        )}
        {count === 0 && <p>{t("search.nothing")}</p>}
        <ol className="space-y-2">
          {categories.slice(0, shownAtMost).map((match) => (
            <li key={match.category.code}>
              <Match {...{ match, classification, reading }} />
            </li>
          ))}
        </ol>
      </SectionBlock>
      {strays.length > 0 && (
        <SectionBlock id="stray-terms" title={t("strayTitle")} lead={t("strayLead")}>
          <StrayTerms terms={strays} />
        </SectionBlock>
      )}
    </div>
  );
}

function Match({
  match: { category, terms },
  classification,
  reading,
}: {
  match: CategoryMatch;
  classification: Classification;
  reading: Reading;
}) {
  const t = useTranslations("classification");
  const [section] = pathTo(classification, category);
  const more = terms.length - termsAtMost;
  return (
    <>
      <CategoryLink category={category} reading={reading} />
      <ResidualMark category={category} />
      <p className="text-ink-soft text-sm">
        {t(`level.${category.level}`)}
        {section && section !== category && (
          <>
            {" · "}
            <bdi>{section.code}</bdi> <CategoryName names={section.names} />
          </>
        )}
      </p>
      {terms.length > 0 && (
        <p className="text-sm">
          {t("search.byTerms")} <bdi lang="en">{terms.slice(0, termsAtMost).join("; ")}</bdi>
          {more > 0 && <> {t("search.moreTerms", { count: more })}</>}
        </p>
      )}
    </>
  );
}
