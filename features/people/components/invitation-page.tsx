import { useLocale, useTranslations } from "next-intl";
import type { FormAction } from "@/lib/form-action";
import { formatDate } from "@/lib/i18n/format-date";
import { nameIn } from "@/lib/i18n/locales";
import type { InvitationPage as Invitation } from "../people-queries";
import { AcceptForm, TakeRoleForm } from "./accept-form";

/** What somebody sees who opens the link of an invitation. */
export function InvitationPage({
  invitation,
  action,
}: {
  invitation: Invitation | undefined;
  action: FormAction;
}) {
  const t = useTranslations("people");
  const locale = useLocale();
  if (invitation?.state !== "open")
    return (
      <>
        <h1>{t("invitationTitle")}</h1>
        <p>{t(`closed.${invitation?.state ?? "unknown"}`)}</p>
        <p>
          <a href={`/${locale}/workspace/sign-in`}>{t("toSignIn")}</a> ·{" "}
          <a href={`/${locale}`}>{t("toPublicPages")}</a>
        </p>
      </>
    );
  const { invitedBy, role, country, names, until, email } = invitation;
  const place = country === null ? t("centre") : nameIn(names, locale);
  return (
    <>
      <h1>{t("invitationTitle")}</h1>
      <p>
        {invitedBy === null
          ? t("invitedBySystem", { role: t(`role.${role}`), place })
          : t("invitedByPerson", { who: invitedBy, role: t(`role.${role}`), place })}{" "}
        {t(`roleMeaning.${role}`)}
      </p>
      {until !== null && <p>{t("until", { date: formatDate(until, locale) })}</p>}
      {invitation.hasAccount ? (
        <TakeRoleForm action={action} email={email} />
      ) : (
        <AcceptForm action={action} email={email} name={invitation.name} />
      )}
    </>
  );
}
