import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { tablesOfCountry } from "@/app/tables-of-country";
import { RefusedAlone } from "@/components/layout/refused-page";
import { audiences } from "@/domain/framework/framework";
import { isPermitted } from "@/domain/permission/permission";
import { actionOn } from "@/domain/update/update-actions";
import { stateAfter } from "@/domain/update/update-state";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { StatusPage } from "@/features/country/components/status-page";
import { findCountry } from "@/features/country/country-queries";
import { MeetingsOfCountry } from "@/features/meeting/components/meetings-of-country";
import { listMeetings } from "@/features/meeting/meeting-queries";
import { PreviewBanner } from "@/features/update/components/preview-banner";
import { getPreview } from "@/features/update/preview";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage, refuse } from "@/lib/open-page";

interface Props {
  params: Promise<{ locale: string; id: string; audience: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "editing" });
  return { title: t("preview") };
}

/** The status page as an audience would read it, if the update were published as it stands. */
export default async function PreviewPage({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { id, audience: asked } = await params;
  const { grants } = await requireSignedIn(locale);
  const audience = audiences.find((each) => each === asked);
  if (!audience) return <RefusedAlone why={refuse("missing").refused} />;
  const opened = await openPage(getPreview(await getCommandContext(), id, audience));
  if ("refused" in opened) return <RefusedAlone why={opened.refused} />;
  const preview = opened.value;
  const { update, world, status, profile, faults, today } = preview;
  const [published, meetings] = await Promise.all([
    findCountry(world, update.country, today),
    listMeetings(world, today),
  ]);
  const root = `/${locale}/workspace`;
  const mayEdit =
    isPermitted(grants, actionOn(update.kind, "edit"), update.country, today) &&
    stateAfter(update.state, "edit") !== undefined;
  const edit =
    update.kind === "country"
      ? `${root}/countries/${update.country}/edit`
      : `${root}/updates/${id}/edit`;
  const reading = { locale, world, asOf: null };
  return (
    <>
      <PreviewBanner
        update={update}
        audience={audience}
        faults={faults}
        hrefs={{
          back: mayEdit ? edit : `${root}/updates/${id}`,
          edit: mayEdit ? edit : undefined,
          of: (each) => `${root}/updates/${id}/preview/${each}`,
        }}
      />
      <StatusPage
        status={status}
        profile={profile}
        revisions={published?.revisions ?? []}
        reading={reading}
        day={today}
        {...(await tablesOfCountry(reading, today, update.country))}
        meetings={
          <MeetingsOfCountry meetings={meetings} country={update.country} reading={reading} />
        }
      />
    </>
  );
}
