import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { SectionBlock } from "@/components/ui/section-block";
import { StatementText } from "@/components/ui/statement-text";
import { iccsNamed } from "@/domain/classification/iccs";
import { tableChanges } from "@/domain/correspondence/table-changes";
import { checkTable } from "@/domain/correspondence/table-checks";
import { variableChanges } from "@/domain/correspondence/variable-availability";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { TableChangesInWords } from "@/features/correspondence/components/table-changes-in-words";
import { TableChecksInWords } from "@/features/correspondence/components/table-checks-in-words";
import { TakenOutList, TakenOutNotice } from "@/features/correspondence/components/taken-out";
import { VariableStatements } from "@/features/correspondence/components/variable-statements";
import { VersionLine } from "@/features/correspondence/components/version-line";
import { VersionOffences } from "@/features/correspondence/components/version-offences";
import { VersionRemarks } from "@/features/correspondence/components/version-remarks";
import { VersionTurn } from "@/features/correspondence/components/version-turn";
import { listedOffences, readAskedOffences } from "@/features/correspondence/offence-pages";
import type { TakenOut } from "@/features/correspondence/offence-queries";
import { getVersionPage } from "@/features/correspondence/table-queries";
import { versionPath } from "@/features/correspondence/version-path";
import { ofTable } from "@/features/correspondence/version-store";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { nameIn } from "@/lib/i18n/locales";
import { openPage } from "@/lib/open-page";
import { putBack } from "./offences/offence-actions";
import { VersionDeeds } from "./version-deeds";

interface Props {
  params: Promise<{ locale: string; tableId: string; versionId: string }>;
  searchParams: Promise<{ [name in "removed" | "find" | "at" | "page"]?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "tables" });
  return { title: t("title") };
}

/** A version of a correspondence table: where it stands, what can be done with it, and its offences. */
export default async function VersionRoute({ params, searchParams }: Props) {
  const { tableId, versionId } = await params;
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const opened = await openPage(
    ofTable(tableId, getVersionPage(await getCommandContext(), Number(versionId))),
  );
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const page = opened.value;
  const { table, version, names, offences, variables, earlier } = page;
  const t = await getTranslations("tables");
  const classification = iccsNamed(version.iccsVersion);
  const stated = <VariableStatements statements={variables} classification={classification} />;
  const path = versionPath(locale, tableId, versionId);
  const query = await searchParams;
  const listed = listedOffences(offences, readAskedOffences(query));
  const justRemoved = page.takenOut.find(({ removedId }) => String(removedId) === query.removed);
  const undoOf = ({ removedId }: TakenOut) =>
    putBack.bind(null, locale, { tableId, versionId: version.id, from: "table", removedId });
  return (
    <div className="space-y-6">
      <div className="space-y-1.5">
        <p className="text-sm">
          <a href={`/${locale}/workspace/correspondence/${tableId}`}>
            {nameIn(names, locale)}: <StatementText text={table.institution} />
          </a>
        </p>
        <h1>
          <VersionLine version={version} />
        </h1>
        <p>
          <VersionTurn version={version} commented={page.remarks.sent.length} />
        </p>
        {version.note && (
          <p className="max-w-3xl">
            <StatementText text={version.note} />
          </p>
        )}
      </div>
      {justRemoved && <TakenOutNotice offence={justRemoved} undo={undoOf(justRemoved)} />}
      {page.may.edit && (
        <p className="no-print flex flex-wrap gap-x-4 gap-y-2">
          {offences.length > 0 && <a href={`${path}/workbench`}>{t("workbench")}</a>}
          {(offences.length > 0 || page.isHidden) && (
            <a href={`${path}/workbench/second-reading`}>{t("second.title")}</a>
          )}
          {!page.isHidden && <a href={`${path}/offences/add`}>{t("offence.add")}</a>}
          <a href={`${path}/variables`}>{t("variables.edit")}</a>
        </p>
      )}
      <VersionDeeds page={page} />
      <VersionRemarks
        page={page}
        path={path}
        listedIds={new Set(listed.offences.map(({ id }) => id))}
      />
      {page.isHidden ? (
        <>
          <p>{t("second.hidden")}</p>
          {stated}
        </>
      ) : (
        <>
          {earlier && (
            <TableChangesInWords
              changes={tableChanges(earlier.offences, offences)}
              variables={variableChanges(earlier.variables, variables)}
            />
          )}
          <TableChecksInWords checks={checkTable(classification, offences)} />
          {stated}
          <SectionBlock id="offences" title={t("offences.title")}>
            <VersionOffences
              page={page}
              listed={listed}
              classification={classification}
              path={path}
            />
            <TakenOutList offences={page.takenOut} actionOf={undoOf} />
          </SectionBlock>
        </>
      )}
    </div>
  );
}
