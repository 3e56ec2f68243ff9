import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";
import { HandoverPage } from "./handover-page";
import { loadHandover } from "./load-handover";

interface Props {
  params: Promise<{ locale: string; iso3: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const { iso3 } = await params;
  const t = await getTranslations({ locale, namespace: "people.handover" });
  return { title: t("title", { name: iso3 }) };
}

export default async function HandoverRoute({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { iso3 } = await params;
  await requireSignedIn(locale);
  const context = await getCommandContext();
  const found = await openPage(loadHandover(context, iso3));
  return <HandoverPage {...found} locale={locale} />;
}
