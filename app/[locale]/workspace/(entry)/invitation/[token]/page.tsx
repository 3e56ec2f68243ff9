import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InvitationPage } from "@/features/people/components/invitation-page";
import { findInvitation } from "@/features/people/people-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { accept } from "./invitation-actions";

interface Props {
  params: Promise<{ locale: string; token: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "people" });
  // The address is the secret: no other site is to see it. With no referrer at all, browsers would post the form without its origin.
  return { title: t("invitationTitle"), referrer: "same-origin" };
}

export default async function InvitationRoute({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { token } = await params;
  return (
    <InvitationPage
      invitation={await findInvitation(token)}
      action={accept.bind(null, locale, token)}
    />
  );
}
