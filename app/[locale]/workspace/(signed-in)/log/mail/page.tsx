import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { MailTable } from "@/features/notice/components/mail-table";
import { listMail } from "@/features/notice/notice-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "mail.log" });
  return { title: t("title") };
}

export default async function MailLogPage({ params, searchParams }: Props) {
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const before = Number((await searchParams).before);
  const isPage = Number.isInteger(before) && before > 0 && before < 2 ** 31;
  const opened = await openPage(listMail(await getCommandContext(), isPage ? before : undefined));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const page = opened.value;
  return <MailTable {...page} isFirst={!isPage} />;
}
