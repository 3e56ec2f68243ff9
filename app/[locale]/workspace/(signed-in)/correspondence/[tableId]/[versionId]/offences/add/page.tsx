import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { FocusField } from "@/features/correspondence/components/focus-field";
import { OffenceForm } from "@/features/correspondence/components/offence-form";
import { getAddingPage } from "@/features/correspondence/offence-queries";
import { offencePlace, readOrigin, versionPath } from "@/features/correspondence/version-path";
import { ofTable } from "@/features/correspondence/version-store";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";
import { addByHand } from "../offence-actions";
import { OffencePageHead } from "../offence-page-head";

interface Props {
  params: Promise<{ locale: string; tableId: string; versionId: string }>;
  searchParams: Promise<{ from?: string | string[]; added?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "tables.offence" });
  return { title: t("add") };
}

/** Where one offence after the other is added to a draft by hand. */
export default async function AddOffencePage({ params, searchParams }: Props) {
  const { tableId, versionId } = await params;
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const asked = await searchParams;
  const opened = await openPage(
    ofTable(
      tableId,
      getAddingPage(await getCommandContext(), Number(versionId), Number(asked.added)),
    ),
  );
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const { added, isOpen, language, version } = opened.value;
  const path = versionPath(locale, tableId, versionId);
  if (!isOpen) redirect(path);
  const from = readOrigin(asked.from);
  const t = await getTranslations("tables.offence");
  return (
    <div className="max-w-xl space-y-6">
      <OffencePageHead held={opened.value} from={from}>
        {t("add")}
      </OffencePageHead>
      {added && (
        <div role="status" className="border-notice-line bg-notice rounded border p-3">
          <p>
            {t("added")} <bdi className="tabular-nums">{added.code}</bdi> <bdi>{added.name}</bdi>
          </p>
          <p className="flex flex-wrap gap-x-4 gap-y-2">
            <a href={`${path}/workbench?offence=${added.id}`}>{t("mapIt")}</a>
            <a href={offencePlace(path, added.id)}>{t("toTable")}</a>
          </p>
          <FocusField key={added.id} name="code" />
        </div>
      )}
      <OffenceForm
        key={added?.id}
        action={addByHand.bind(null, locale, { tableId, versionId: version.id, from })}
        label={t("addThis")}
        language={language}
      />
    </div>
  );
}
