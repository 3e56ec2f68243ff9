import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoAccess } from "@/components/ui/no-access";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { EditorWords } from "@/features/update/components/editor/editor-words";
import { SettleDraftForm } from "@/features/update/components/settle-draft-form";
import { getUpdatePage } from "@/features/update/update-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { findAllowed } from "../../../find-allowed";
import { settle } from "../../update-actions";

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({
    locale: await getLocaleOf(params),
    namespace: "editing.settle",
  });
  return { title: t("title") };
}

/** Where somebody chooses between an update and what was published since it was begun. */
export default async function SettlePage({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { id } = await params;
  await requireSignedIn(locale);
  const context = await getCommandContext();
  const page = await findAllowed(() => getUpdatePage(context, id));
  if (!page) return <NoAccess locale={locale} />;
  const { update, conflicts } = page;
  const onward = `/${locale}/workspace/updates/${id}${update.state === "submitted" ? "" : "/edit"}`;
  if (conflicts.length === 0) redirect(onward);
  const t = await getTranslations("editing.settle");
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="text-ink-soft mt-1.5 mb-4 max-w-3xl">{t("lead")}</p>
      <EditorWords>
        <SettleDraftForm
          action={settle.bind(null, onward, { updateId: id, version: update.version })}
          conflicts={conflicts}
          draft={update.content}
        />
      </EditorWords>
    </>
  );
}
