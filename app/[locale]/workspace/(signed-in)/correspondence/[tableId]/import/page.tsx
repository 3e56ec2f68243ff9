import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { StatementText } from "@/components/ui/statement-text";
import { dayOf } from "@/domain/dates/partial-date";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { CheckDesk } from "@/features/correspondence/components/check-desk";
import { getImportPage } from "@/features/correspondence/table-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { nameIn } from "@/lib/i18n/locales";
import { openPage } from "@/lib/open-page";
import { importTable } from "./import-actions";

interface Props {
  params: Promise<{ locale: string; tableId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "correspondence.check" });
  return { title: t("importTitle") };
}

/** Where a file becomes a draft of a correspondence table. */
export default async function ImportPage({ params }: Props) {
  const { tableId } = await params;
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const opened = await openPage(getImportPage(await getCommandContext(), tableId));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const { table, names } = opened.value;
  const t = await getTranslations("correspondence.check");
  return (
    <div className="space-y-6">
      <div className="space-y-1.5">
        <p className="text-sm">
          <a href={`/${locale}/workspace/correspondence/${tableId}`}>
            {nameIn(names, locale)}: <StatementText text={table.institution} />
          </a>
        </p>
        <h1>{t("importTitle")}</h1>
        <p className="text-ink-soft max-w-3xl">{t("importLead")}</p>
      </div>
      <CheckDesk
        action={importTable.bind(null, locale, tableId)}
        importing={{ today: dayOf(new Date()), tableId }}
      />
    </div>
  );
}
