import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { RefusedPage } from "@/components/layout/refused-page";
import { findSignedIn, getCommandContext, requireSignedIn } from "@/features/account/session";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import type { Locale } from "@/lib/i18n/locales";
import { openPage } from "@/lib/open-page";
import { loadMeetingDesk } from "./load-meeting-desk";
import { MeetingDesk } from "./meeting-desk";

/** Once for the page and its title. */
const load = cache(async (id: string, locale: Locale) =>
  loadMeetingDesk(await getCommandContext(), id, locale),
);

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const { id } = await params;
  const t = await getTranslations({ locale, namespace: "engagement" });
  if (!(await findSignedIn())) return { title: t("meetings.title") };
  const opened = await openPage(load(id, locale));
  return { title: "refused" in opened ? t("meetings.title") : opened.value.document.title.text };
}

export default async function MeetingDeskRoute({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { id } = await params;
  await requireSignedIn(locale);
  const opened = await openPage(load(id, locale));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  return <MeetingDesk desk={opened.value} locale={locale} />;
}
