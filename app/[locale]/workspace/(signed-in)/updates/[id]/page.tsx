import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { RefusedPage } from "@/components/layout/refused-page";
import { findSignedIn, getCommandContext, requireSignedIn } from "@/features/account/session";
import { UpdatePageView } from "@/features/update/components/review/update-page";
import { getUpdatePage } from "@/features/update/update-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { nameIn } from "@/lib/i18n/locales";
import { openPage } from "@/lib/open-page";
import {
  commentByForm,
  concludeByForm,
  decideByForm,
  decideEdits,
  settleByForm,
  withdrawByForm,
} from "../review-actions";

/** Once for the page and its title. */
const loadUpdate = cache(async (id: string) => getUpdatePage(await getCommandContext(), id));

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ fault?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const { id } = await params;
  const t = await getTranslations({ locale, namespace: "review" });
  if (!(await findSignedIn())) return { title: t("title") };
  const opened = await openPage(loadUpdate(id));
  if ("refused" in opened) return { title: t("title") };
  const { names, update } = opened.value;
  const kind = t(`kind.${update.kind}`);
  return { title: t("titleOf", { country: nameIn(names, locale), kind }) };
}

export default async function UpdatePage({ params, searchParams }: Props) {
  const locale = await getLocaleOf(params);
  const { id } = await params;
  const { fault } = await searchParams;
  await requireSignedIn(locale);
  const opened = await openPage(loadUpdate(id));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const page = opened.value;
  return (
    <UpdatePageView
      page={page}
      faultCode={typeof fault === "string" ? fault : undefined}
      actions={{
        decide: decideEdits,
        decideByForm: decideByForm.bind(null, locale, id),
        conclude: concludeByForm.bind(null, id),
        settle: settleByForm.bind(null, id),
        withdraw: withdrawByForm.bind(null, locale, id),
        commentOn: (editKey) => commentByForm.bind(null, id, editKey),
      }}
    />
  );
}
