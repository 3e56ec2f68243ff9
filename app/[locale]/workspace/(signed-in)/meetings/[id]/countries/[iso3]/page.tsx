import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";
import { loadOnePager } from "./load-one-pager";
import { OnePager } from "./one-pager";

interface Props {
  params: Promise<{ locale: string; id: string; iso3: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const { iso3 } = await params;
  const t = await getTranslations({ locale, namespace: "engagement" });
  return { title: `${t("meetings.title")} · ${iso3}` };
}

/** A country on one page, for a meeting. */
export default async function OnePagerRoute({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { id, iso3 } = await params;
  await requireSignedIn(locale);
  const opened = await openPage(loadOnePager(await getCommandContext(), id, iso3, locale));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  return <OnePager pager={opened.value} locale={locale} />;
}
