import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { RefusedPage } from "@/components/layout/refused-page";
import { findSignedIn, getCommandContext, requireSignedIn } from "@/features/account/session";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { nameIn } from "@/lib/i18n/locales";
import { openPage } from "@/lib/open-page";
import { HandoverPage } from "./handover-page";
import { loadHandover } from "./load-handover";

/** Once for the page and its title. */
const load = cache(async (iso3: string) => loadHandover(await getCommandContext(), iso3));

interface Props {
  params: Promise<{ locale: string; iso3: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const { iso3 } = await params;
  const t = await getTranslations({ locale, namespace: "people.handover" });
  const workspace = await getTranslations({ locale, namespace: "workspace" });
  const title = workspace("title");
  if (!(await findSignedIn())) return { title };
  const opened = await openPage(load(iso3));
  if ("refused" in opened) return { title };
  return { title: t("title", { name: nameIn(opened.value.handover.names, locale) }) };
}

export default async function HandoverRoute({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { iso3 } = await params;
  await requireSignedIn(locale);
  const opened = await openPage(load(iso3));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const found = opened.value;
  return <HandoverPage {...found} locale={locale} />;
}
