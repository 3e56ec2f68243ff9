import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { AddTableForm } from "@/features/correspondence/components/add-table-form";
import { TableList } from "@/features/correspondence/components/table-list";
import { listTables } from "@/features/correspondence/table-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { refuse } from "@/lib/open-page";
import { add } from "./table-deeds";

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "tables" });
  return { title: t("title") };
}

/** The correspondence tables that the reader may read, and where a new one begins. */
export default async function TablesPage({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { grants } = await requireSignedIn(locale);
  if (grants.length === 0) return <RefusedPage why={refuse("forbidden").refused} />;
  const { tables, places } = await listTables(await getCommandContext());
  const t = await getTranslations("tables");
  const check = await getTranslations("correspondence.check");
  return (
    <div className="space-y-6">
      <div className="space-y-1.5">
        <h1>{t("title")}</h1>
        <p className="text-ink-soft max-w-3xl">{t("lead")}</p>
        <p className="no-print">
          <a href={`/${locale}/workspace/correspondence/check`}>{check("title")}</a>
        </p>
      </div>
      <TableList tables={tables} />
      {places.length > 0 && (
        <details className="no-print" open={tables.length === 0}>
          <summary>{t("add.title")}</summary>
          <div className="mt-2 max-w-xl">
            <AddTableForm action={add.bind(null, locale)} places={places} />
          </div>
        </details>
      )}
    </div>
  );
}
