import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { dayOf } from "@/domain/dates/partial-date";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { PeoplePage } from "@/features/people/components/people-page";
import { listAppointable, listPeople } from "@/features/people/people-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";
import { end, extend, invite, revoke } from "./people-actions";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ country?: string | string[]; done?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "people" });
  return { title: t("title") };
}

export default async function PeopleRoute({ params, searchParams }: Props) {
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const context = await getCommandContext();
  const opened = await openPage(Promise.all([listPeople(context), listAppointable(context)]));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const [places, appointable] = opened.value;
  const query = await searchParams;
  const chosen = places.find(({ country }) => country === query.country)?.country ?? "";
  return (
    <PeoplePage
      places={places}
      appointable={appointable}
      chosen={chosen}
      done={typeof query.done === "string" ? query.done : undefined}
      today={dayOf(context.now)}
      actions={{
        invite: invite.bind(null, locale, chosen),
        extend: extend.bind(null, locale, chosen),
        end: end.bind(null, locale, chosen),
        revoke: revoke.bind(null, locale, chosen),
      }}
    />
  );
}
