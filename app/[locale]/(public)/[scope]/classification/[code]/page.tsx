import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { CategoryName } from "@/components/ui/category-name";
import { SectionBlock } from "@/components/ui/section-block";
import type { Category } from "@/domain/classification/category";
import { termsOf } from "@/domain/classification/classification";
import { iccsOn } from "@/domain/classification/iccs";
import { countVariables } from "@/domain/correspondence/variable-availability";
import { CategoryFacts } from "@/features/classification/components/category-facts";
import { CategoryIndicators } from "@/features/classification/components/category-indicators";
import {
  CategoryPlace,
  CategoryTurning,
} from "@/features/classification/components/category-place";
import { OfficialText } from "@/features/classification/components/classification-links";
import { NamesNote } from "@/features/classification/components/names-note";
import { TermList } from "@/features/classification/components/term-list";
import { PublishedList } from "@/features/correspondence/components/published-list";
import { SectionByTable } from "@/features/correspondence/components/section-by-table";
import {
  listPublishedTables,
  listTablesOfCategory,
  withCoverage,
} from "@/features/correspondence/published-queries";
import { withStatements } from "@/features/correspondence/published-variables";
import { nameIn } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { dayOfReading, type Reading, readingPath } from "@/lib/reading/reading";
import { UnknownCode } from "./unknown-code";

type Params = Promise<{ locale: string; scope: string; code: string }>;

export function generateStaticParams(): { code: string }[] {
  return [];
}

async function load(params: Params) {
  const { code } = await params;
  const reading = await getReading(params);
  const classification = iccsOn(dayOfReading(reading));
  return { code, reading, classification, category: classification.byCode.get(code) };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { reading, category } = await load(params);
  const t = await getTranslations("classification");
  if (!category) return { title: t("unknownTitle") };
  const name = nameIn(category.names, reading.locale);
  const title = `${category.code} ${name}`;
  const description = t("categoryDescription", { code: category.code, name });
  return pageMetadata(reading, `/classification/${category.code}`, title, description);
}

/** For a section what every published table covers of it, for another category the tables that tie offences to it. */
async function tablesOf({ code, level }: Category, reading: Reading) {
  const t = await getTranslations("classification");
  const day = dayOfReading(reading);
  if (level === "section") {
    const tables = await withStatements(
      await withCoverage(await listPublishedTables(reading.world, day)),
    );
    if (tables.length > 0) return <SectionByTable code={code} tables={tables} reading={reading} />;
  } else {
    const tables = await withStatements(await listTablesOfCategory(reading.world, day, code));
    const counted = tables.map((each) => ({
      ...each,
      variables: countVariables(each.statements, code),
    }));
    if (tables.length > 0) return <PublishedList tables={counted} reading={reading} />;
  }
  return <p className="text-ink-soft">{t("noTables")}</p>;
}

export default async function CategoryPage({ params }: { params: Params }) {
  const { code, reading, classification, category } = await load(params);
  const t = await getTranslations("classification");
  if (!category)
    return <UnknownCode code={code} classification={classification} reading={reading} />;
  const terms = termsOf(classification, category.code);
  const shared = { classification, category, reading };
  return (
    <PageFrame
      reading={reading}
      path={`/classification/${category.code}`}
      title={
        <>
          <bdi className="tabular-nums">{category.code}</bdi>{" "}
          <CategoryName names={category.names} />
        </>
      }
      lead={<CategoryFacts {...shared} />}
    >
      <div className="space-y-8">
        <NamesNote />
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[1fr_22rem]">
          <div className="min-w-0 space-y-8">
            <SectionBlock id="inclusions" title={t("termsTitle")} lead={t("termsLead")}>
              {terms.length === 0 ? (
                <p className="text-ink-soft">{t("noTerms")}</p>
              ) : (
                <TermList terms={terms} />
              )}
            </SectionBlock>
            <SectionBlock
              id="countries"
              title={t("countriesTitle")}
              lead={t(category.level === "section" ? "sectionLead" : "countriesLead")}
            >
              {await tablesOf(category, reading)}
            </SectionBlock>
            <SectionBlock
              id="indicators"
              title={t("indicators.title")}
              lead={t("indicators.forCategory")}
            >
              <CategoryIndicators code={category.code} reading={reading} />
            </SectionBlock>
            <SectionBlock id="variables" title={t("variables.title")}>
              <p>
                {t("variables.forCategory")}{" "}
                <a href={readingPath(reading, "/classification/variables")}>
                  {t("links.variables")}
                </a>
              </p>
            </SectionBlock>
            <SectionBlock id="official" title={t("officialTitle")}>
              <OfficialText />
            </SectionBlock>
          </div>
          <SectionBlock id="place" title={t("placeTitle")}>
            <CategoryPlace {...shared} />
          </SectionBlock>
        </div>
        <CategoryTurning {...shared} />
        <p className="no-print">
          <a href={readingPath(reading, "/classification")}>{t("allCategories")}</a>
        </p>
      </div>
    </PageFrame>
  );
}
