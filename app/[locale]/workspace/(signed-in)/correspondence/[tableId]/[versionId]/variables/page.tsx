import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { iccsNamed } from "@/domain/classification/iccs";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { LinkToVersion } from "@/features/correspondence/components/link-to-version";
import { VariableFields } from "@/features/correspondence/components/variable-fields";
import { getVariablesPage } from "@/features/correspondence/variable-queries";
import { ofTable } from "@/features/correspondence/version-store";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";
import { saveVariables } from "./variable-actions";

interface Props {
  params: Promise<{ locale: string; tableId: string; versionId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "tables.variables" });
  return { title: t("title") };
}

/** Where a draft says to what extent its institution records each variable. */
export default async function VariablesRoute({ params }: Props) {
  const { tableId, versionId } = await params;
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const path = `/${locale}/workspace/correspondence/${tableId}/${versionId}`;
  const opened = await openPage(
    ofTable(tableId, getVariablesPage(await getCommandContext(), Number(versionId))),
  );
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const { version, names, isOpen, statements } = opened.value;
  if (!isOpen) redirect(path);
  const t = await getTranslations("tables.variables");
  return (
    <div className="space-y-6">
      <div className="space-y-1.5">
        <p className="text-sm">
          <LinkToVersion held={opened.value} names={names} />
        </p>
        <h1>{t("title")}</h1>
        <p className="text-ink-soft max-w-3xl">{t("rule")}</p>
        <p className="text-ink-soft max-w-3xl">{t("editLead")}</p>
      </div>
      <VariableFields
        statements={statements}
        classification={iccsNamed(version.iccsVersion)}
        version={version.version}
        action={saveVariables.bind(null, locale, { tableId, versionId: version.id })}
      />
    </div>
  );
}
