import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { SectionBlock } from "@/components/ui/section-block";
import { StatementText } from "@/components/ui/statement-text";
import { dayOf } from "@/domain/dates/partial-date";
import { isOpen } from "@/domain/update/update-state";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { BeginForm } from "@/features/correspondence/components/begin-form";
import { VersionList } from "@/features/correspondence/components/version-list";
import { getTablePage } from "@/features/correspondence/table-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { nameIn } from "@/lib/i18n/locales";
import { openPage } from "@/lib/open-page";
import { begin } from "../table-deeds";

interface Props {
  params: Promise<{ locale: string; tableId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "tables" });
  return { title: t("title") };
}

/** A correspondence table with its versions. */
export default async function TablePage({ params }: Props) {
  const { tableId } = await params;
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const opened = await openPage(getTablePage(await getCommandContext(), tableId));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const { table, names, versions, mayEdit } = opened.value;
  const t = await getTranslations("tables");
  const hasOpen = versions.some(({ state }) => isOpen(state));
  return (
    <div className="space-y-6">
      <div className="space-y-1.5">
        <p className="text-sm">
          <a href={`/${locale}/workspace/correspondence`}>{t("title")}</a>
        </p>
        <h1>
          {nameIn(names, locale)}: <StatementText text={table.institution} />
        </h1>
      </div>
      <SectionBlock id="versions" title={t("versions.title")}>
        <VersionList tableId={tableId} versions={versions} mayEdit={mayEdit} />
      </SectionBlock>
      {mayEdit && (
        <p className="no-print">
          <a href={`/${locale}/workspace/correspondence/${tableId}/import`}>
            {t("versions.import")}
          </a>
        </p>
      )}
      {mayEdit && !hasOpen && (
        <details className="no-print">
          <summary>{t("versions.begin")}</summary>
          <div className="mt-2 max-w-xl">
            <BeginForm action={begin.bind(null, locale, tableId)} today={dayOf(new Date())} />
          </div>
        </details>
      )}
    </div>
  );
}
