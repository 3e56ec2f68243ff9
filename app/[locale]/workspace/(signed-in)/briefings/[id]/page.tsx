import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { openBriefing } from "@/features/briefing/compose-briefing";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";
import { DraftDesk } from "./draft-desk";
import { IssuedDesk } from "./issued-desk";

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await getLocaleOf(params), namespace: "briefing" });
  return { title: t("title") };
}

const outcomes = ["saved", "issued"] as const;

export default async function BriefingDeskPage({ params, searchParams }: Props) {
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const { id } = await params;
  const context = await getCommandContext();
  const opened = await openPage(openBriefing(context, id));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const t = await getTranslations("briefing");
  const query = await searchParams;
  const done = outcomes.find((each) => each === query.done);
  const desk = opened.value;
  const Desk = desk.briefing.number === null ? DraftDesk : IssuedDesk;
  return (
    <div className="space-y-6">
      <div role="status">
        {done && <p className="border-line bg-sunken rounded border p-2">{t(`done.${done}`)}</p>}
      </div>
      <Desk desk={desk} context={context} locale={locale} />
    </div>
  );
}
