import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { StatementText } from "@/components/ui/statement-text";
import { iccsNamed } from "@/domain/classification/iccs";
import { tableChanges } from "@/domain/correspondence/table-changes";
import { checkTable } from "@/domain/correspondence/table-checks";
import { variableChanges } from "@/domain/correspondence/variable-availability";
import { OffenceTable } from "@/features/correspondence/components/offence-table";
import { PagedOffences } from "@/features/correspondence/components/paged-offences";
import { TableChangesInWords } from "@/features/correspondence/components/table-changes-in-words";
import { TableChecksInWords } from "@/features/correspondence/components/table-checks-in-words";
import { TableDownloads } from "@/features/correspondence/components/table-downloads";
import { TableProgress } from "@/features/correspondence/components/table-progress";
import { VariableStatements } from "@/features/correspondence/components/variable-statements";
import { VersionLine } from "@/features/correspondence/components/version-line";
import { offencesOnPage, placed, placesOf } from "@/features/correspondence/offence-pages";
import { listOffences, withCoverage } from "@/features/correspondence/published-queries";
import { withStatements } from "@/features/correspondence/published-variables";
import { nameIn } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/page-metadata";
import { readingPath } from "@/lib/reading/reading";
import { loadTable, pathToOffences, tablePath } from "./load-table";
import { UnknownTable } from "./unknown-table";

type Params = Promise<{ locale: string; scope: string; tableId: string }>;

export function generateStaticParams(): { tableId: string }[] {
  return [];
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { reading, found } = await loadTable(params);
  const t = await getTranslations("tables.public");
  if (!found) return { title: t("unknown") };
  const { table, version, names } = found;
  const title = t("tableTitle", {
    country: nameIn(names, reading.locale),
    institution: table.institution.text,
  });
  const description = t("tableDescription", { number: version.number });
  return pageMetadata(reading, tablePath(table.id), title, description);
}

/** A published correspondence table: what it says, and its files. */
export default async function PublishedTablePage({ params }: { params: Params }) {
  const { reading, versions, found, earlier } = await loadTable(params);
  if (!found) return <UnknownTable reading={reading} />;
  const { table, version, names } = found;
  const t = await getTranslations("tables");
  const matrix = await getTranslations("correspondence.matrix");
  const classification = iccsNamed(version.iccsVersion);
  const offences = await listOffences(version.id);
  const places = placesOf(offences.length, offencesOnPage, 1);
  const [before] = earlier;
  const [newest, former] = await withStatements(before ? [found, before] : [found]);
  return (
    <PageFrame
      reading={reading}
      path={tablePath(table.id)}
      title={
        <>
          {nameIn(names, reading.locale)}: <StatementText text={table.institution} />
        </>
      }
      lead={<VersionLine version={version} />}
    >
      <div className="space-y-8">
        <div className="space-y-2">
          {version.note && (
            <p className="max-w-3xl">
              <StatementText text={version.note} />
            </p>
          )}
          <TableDownloads versionId={version.id} />
        </div>
        <TableProgress
          versions={await withCoverage(versions)}
          tableId={table.id}
          reading={reading}
        />
        <TableChecksInWords checks={checkTable(classification, offences)} />
        {before && (
          <TableChangesInWords
            changes={tableChanges(await listOffences(before.version.id), offences)}
            variables={variableChanges(former?.statements ?? [], newest?.statements ?? [])}
          />
        )}
        <p>
          <a href={readingPath(reading, `/countries/${table.country}/coverage`)}>
            {matrix("link")}
          </a>
        </p>
        <VariableStatements statements={newest?.statements ?? []} classification={classification} />
        <SectionBlock id="offences" title={t("offences.title")}>
          <PagedOffences places={places} pathOf={pathToOffences(reading, table.id)}>
            <OffenceTable offences={placed(offences, places)} classification={classification} />
          </PagedOffences>
        </SectionBlock>
        {earlier.length > 0 && (
          <SectionBlock id="earlier" title={t("public.history")}>
            <ul className="space-y-2">
              {earlier.map((each) => (
                <li key={each.version.id}>
                  <VersionLine version={each.version} />
                  <TableDownloads versionId={each.version.id} />
                </li>
              ))}
            </ul>
          </SectionBlock>
        )}
        <p className="no-print">
          <a href={readingPath(reading, "/classification/tables")}>{t("public.all")}</a>
        </p>
      </div>
    </PageFrame>
  );
}
