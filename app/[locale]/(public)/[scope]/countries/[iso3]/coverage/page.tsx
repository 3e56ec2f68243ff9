import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { IndicatorTies } from "@/features/classification/components/indicator-ties";
import { CoverageMatrix } from "@/features/correspondence/components/coverage-matrix";
import { listCoveredTables, listTiedCategories } from "@/features/correspondence/published-queries";
import { withStatements } from "@/features/correspondence/published-variables";
import { findCountry } from "@/features/country/country-queries";
import { nameIn } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { dayOfReading, readingPath } from "@/lib/reading/reading";
import { UnknownCountry } from "../unknown-country";

type Params = Promise<{ locale: string; scope: string; iso3: string }>;

export function generateStaticParams(): { iso3: string }[] {
  return [];
}

async function load(params: Params) {
  const { iso3 } = await params;
  const reading = await getReading(params);
  const found = await findCountry(reading.world, iso3, dayOfReading(reading));
  const name = found ? nameIn(found.status.names, reading.locale) : iso3;
  return { iso3, reading, found, name };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { iso3, reading, name } = await load(params);
  const t = await getTranslations("correspondence.matrix");
  const title = t("title", { country: name });
  return pageMetadata(reading, `/countries/${iso3}/coverage`, title, t("lead"));
}

/** What the published tables of a country cover: sections by institutions. */
export default async function CoveragePage({ params }: { params: Params }) {
  const { iso3, reading, found, name } = await load(params);
  if (!found) return <UnknownCountry reading={reading} code={iso3} />;
  const t = await getTranslations("correspondence.matrix");
  const indicators = await getTranslations("classification.indicators");
  const covered = await withStatements(
    await listCoveredTables(reading.world, dayOfReading(reading), iso3),
  );
  const tied = await listTiedCategories(covered.map(({ version }) => version.id));
  return (
    <PageFrame
      reading={reading}
      path={`/countries/${iso3}/coverage`}
      title={t("title", { country: name })}
      lead={t("lead")}
    >
      <div className="space-y-8">
        {covered.length === 0 ? (
          <p>{t("noTable")}</p>
        ) : (
          <>
            <CoverageMatrix tables={covered} reading={reading} />
            <SectionBlock
              id="indicators"
              title={indicators("tiesTitle")}
              lead={indicators("tiesLead")}
            >
              <IndicatorTies
                tables={covered.map(({ table: { id, institution }, version }) => ({
                  ...{ id, institution, tied: tied.get(version.id) ?? [] },
                }))}
                reading={reading}
              />
            </SectionBlock>
          </>
        )}
        <p className="no-print">
          <a href={readingPath(reading, `/countries/${iso3}`)}>
            {t("toCountry", { country: name })}
          </a>
        </p>
      </div>
    </PageFrame>
  );
}
