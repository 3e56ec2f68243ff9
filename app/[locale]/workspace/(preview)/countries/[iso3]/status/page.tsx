import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { tablesOfCountry } from "@/app/tables-of-country";
import { RefusedAlone } from "@/components/layout/refused-page";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { StatusPage } from "@/features/country/components/status-page";
import { getSharedCountry } from "@/features/country/country-queries";
import { MeetingsOfCountry } from "@/features/meeting/components/meetings-of-country";
import { listMeetings } from "@/features/meeting/meeting-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";

interface Props {
  params: Promise<{ locale: string; iso3: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "workspace" });
  return { title: t("shared") };
}

/** The published page of a country with what it shares beyond the public, for those who may read that. */
export default async function SharedStatusPage({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { iso3 } = await params;
  await requireSignedIn(locale);
  const opened = await openPage(getSharedCountry(await getCommandContext(), iso3));
  if ("refused" in opened) return <RefusedAlone why={opened.refused} />;
  const shared = opened.value;
  const { status, profile, revisions, world, audience, today } = shared;
  const t = await getTranslations("workspace");
  const reading = { locale, world, asOf: null };
  return (
    <>
      <p className="no-print border-notice-line bg-notice border-b px-4 py-2 sm:px-6">
        {t("sharedLead", { audience })} <a href={`/${locale}/workspace/countries`}>{t("back")}</a>
      </p>
      <StatusPage
        status={status}
        profile={profile}
        revisions={revisions}
        reading={reading}
        day={today}
        {...(await tablesOfCountry(reading, today, iso3))}
        meetings={
          <MeetingsOfCountry
            meetings={await listMeetings(world, today)}
            country={iso3}
            reading={reading}
          />
        }
      />
    </>
  );
}
