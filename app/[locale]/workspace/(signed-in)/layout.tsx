import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { WorkspaceFrame } from "@/components/layout/workspace-frame";
import { dayOf } from "@/domain/dates/partial-date";
import { isPermitted } from "@/domain/permission/permission";
import { requireSignedIn } from "@/features/account/session";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { leaveWorkspace } from "./account/account-actions";

/** Pages for those who are signed in. Each page asks for the session itself as well: a layout does not run before its page. */
export default async function SignedInLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const locale = await getLocaleOf(params);
  const { name, grants } = await requireSignedIn(locale);
  const t = await getTranslations("workspace");
  const briefing = await getTranslations("briefing");
  const engagement = await getTranslations("engagement.meetings");
  const exchange = await getTranslations("exchange");
  const tables = await getTranslations("tables");
  const today = dayOf(new Date());
  const home = `/${locale}/workspace`;
  const entries = [
    { label: t("myWork"), href: home, isExact: true, isShown: true },
    { label: t("countries"), href: `${home}/countries`, isShown: grants.length > 0 },
    {
      label: t("review"),
      href: `${home}/review`,
      isShown: isPermitted(grants, "update.review", null, today),
    },
    { label: engagement("title"), href: `${home}/meetings`, isShown: grants.length > 0 },
    {
      label: briefing("title"),
      href: `${home}/briefings`,
      isShown: isPermitted(grants, "briefing.edit", null, today),
    },
    { label: tables("title"), href: `${home}/correspondence`, isShown: grants.length > 0 },
    { label: exchange("title"), href: `${home}/exchanges`, isShown: grants.length > 0 },
    { label: t("people"), href: `${home}/people`, isShown: grants.length > 0 },
    {
      label: t("log"),
      href: `${home}/log`,
      isShown: isPermitted(grants, "log.read", null, today),
    },
    { label: t("account"), href: `${home}/account`, isShown: true },
  ];
  return (
    <WorkspaceFrame
      locale={locale}
      entries={entries.filter((entry) => entry.isShown)}
      aside={
        <form
          action={leaveWorkspace.bind(null, locale)}
          className="no-print flex items-center gap-x-3 text-sm"
        >
          <span className="text-ink-soft">{t("signedInAs", { name })}</span>
          <button type="submit" className="button">
            {t("signOut")}
          </button>
        </form>
      }
    >
      {children}
    </WorkspaceFrame>
  );
}
