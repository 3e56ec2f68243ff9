import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { UpdatePageView } from "@/features/update/components/review/update-page";
import { getUpdatePage } from "@/features/update/update-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";
import {
  commentByForm,
  concludeByForm,
  decideByForm,
  decideEdits,
  settleByForm,
  withdrawByForm,
} from "../review-actions";

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ fault?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "review" });
  return { title: t("title") };
}

export default async function UpdatePage({ params, searchParams }: Props) {
  const locale = await getLocaleOf(params);
  const { id } = await params;
  const { fault } = await searchParams;
  await requireSignedIn(locale);
  const page = await openPage(getUpdatePage(await getCommandContext(), id));
  return (
    <UpdatePageView
      page={page}
      faultCode={typeof fault === "string" ? fault : undefined}
      actions={{
        decide: decideEdits,
        decideByForm: decideByForm.bind(null, locale, id),
        conclude: concludeByForm.bind(null, locale, id),
        settle: settleByForm.bind(null, locale, id),
        withdraw: withdrawByForm.bind(null, locale, id),
        commentOn: (editKey) => commentByForm.bind(null, id, editKey),
      }}
    />
  );
}
