import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { StatementText } from "@/components/ui/statement-text";
import { iccsNamed } from "@/domain/classification/iccs";
import { OffenceTable } from "@/features/correspondence/components/offence-table";
import { PagedOffences } from "@/features/correspondence/components/paged-offences";
import { VersionLine } from "@/features/correspondence/components/version-line";
import { findPlaces } from "@/features/correspondence/offence-pages";
import { countOffences, listOffencesIn } from "@/features/correspondence/published-queries";
import { nameIn } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/page-metadata";
import { readingPath } from "@/lib/reading/reading";
import { loadTable, pathToOffences, tablePath } from "../../load-table";
import { UnknownTable } from "../../unknown-table";
import { UnknownPage } from "./unknown-page";

type Params = Promise<{ locale: string; scope: string; tableId: string; page: string }>;

export function generateStaticParams(): { page: string }[] {
  return [];
}

async function load(params: Params) {
  const { page } = await params;
  const { reading, found } = await loadTable(params);
  const total = found ? await countOffences(found.version.id) : 0;
  return { reading, found, places: findPlaces(page, total) };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { reading, found, places } = await load(params);
  const t = await getTranslations("tables");
  if (!found) return { title: t("public.unknown") };
  if (!places) return { title: t("pages.unknown") };
  const { table, version, names } = found;
  const title = t("pages.title", {
    ...places,
    table: t("public.tableTitle", {
      country: nameIn(names, reading.locale),
      institution: table.institution.text,
    }),
  });
  const path =
    places.number === 1 ? tablePath(table.id) : `${tablePath(table.id)}/offences/${places.number}`;
  const description = t("public.tableDescription", { number: version.number });
  return pageMetadata(reading, path, title, description);
}

/** Offences of a published table that its own page has no room for. */
export default async function PublishedOffencesPage({ params }: { params: Params }) {
  const { reading, found, places } = await load(params);
  if (!found) return <UnknownTable reading={reading} />;
  const { table, version, names } = found;
  if (!places) return <UnknownPage reading={reading} tableId={table.id} />;
  const t = await getTranslations("tables");
  return (
    <PageFrame
      reading={reading}
      path={`${tablePath(table.id)}/offences/${places.number}`}
      title={
        <>
          {nameIn(names, reading.locale)}: <StatementText text={table.institution} />
        </>
      }
      lead={<VersionLine version={version} />}
    >
      <div className="space-y-8">
        <SectionBlock id="offences" title={t("offences.title")}>
          <PagedOffences places={places} pathOf={pathToOffences(reading, table.id)}>
            <OffenceTable
              offences={await listOffencesIn(version.id, places)}
              classification={iccsNamed(version.iccsVersion)}
            />
          </PagedOffences>
        </SectionBlock>
        <p className="no-print">
          <a href={readingPath(reading, tablePath(table.id))}>{t("pages.toTable")}</a>
        </p>
      </div>
    </PageFrame>
  );
}
