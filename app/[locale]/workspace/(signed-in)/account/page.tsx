import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getAccountPage } from "@/features/account/account-queries";
import { AccountForm } from "@/features/account/components/account-form";
import { AddPasskey } from "@/features/account/components/add-passkey";
import { PasskeyList } from "@/features/account/components/passkey-list";
import { PasswordForm } from "@/features/account/components/password-form";
import { RowButton } from "@/features/account/components/row-button";
import { SecondFactorOff, SecondFactorOn } from "@/features/account/components/second-factor-panel";
import { SessionTable } from "@/features/account/components/session-table";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import {
  dropOtherSessions,
  dropPasskey,
  dropSession,
  prepareSecondFactor,
  renewCodes,
  saveAccount,
  savePassword,
  turnOff,
  turnOn,
} from "./account-actions";

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "account" });
  return { title: t("title") };
}

export default async function AccountPage({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { email, sessionId, hasSecondFactor } = await requireSignedIn(locale);
  const t = await getTranslations("account");
  const account = await getAccountPage(await getCommandContext());
  return (
    <div className="max-w-xl space-y-10">
      <div>
        <h1>{t("title")}</h1>
        <p className="text-ink-soft mt-1">
          <bdi>{email}</bdi>
        </p>
      </div>
      <section aria-labelledby="you" className="space-y-4">
        <h2 id="you">{t("you")}</h2>
        <AccountForm action={saveAccount} name={account.name} locale={account.locale} />
      </section>
      <section aria-labelledby="password" className="space-y-4">
        <h2 id="password">{t("password")}</h2>
        <PasswordForm action={savePassword.bind(null, locale)} email={email} />
      </section>
      <section aria-labelledby="second-factor" className="space-y-4">
        <h2 id="second-factor">{t("secondFactor")}</h2>
        <p className="text-ink-soft">{t("secondFactorLead")}</p>
        <p>
          <strong>{hasSecondFactor ? t("secondFactorIsOn") : t("secondFactorIsOff")}</strong>
        </p>
        {hasSecondFactor ? (
          <SecondFactorOn turnOff={turnOff.bind(null, locale)} renew={renewCodes} />
        ) : (
          <SecondFactorOff prepare={prepareSecondFactor} turnOn={turnOn.bind(null, locale)} />
        )}
      </section>
      <section aria-labelledby="passkeys" className="space-y-4">
        <h2 id="passkeys">{t("passkeys")}</h2>
        <p className="text-ink-soft">{t("passkeysLead")}</p>
        <PasskeyList
          passkeys={account.passkeys}
          removeAction={(id) => dropPasskey.bind(null, id)}
        />
        <AddPasskey />
      </section>
      <section aria-labelledby="sessions" className="space-y-4">
        <h2 id="sessions">{t("sessions")}</h2>
        <SessionTable
          sessions={account.sessions}
          presentId={sessionId}
          endAction={(id) => dropSession.bind(null, id)}
        />
        {account.sessions.length > 1 && (
          <RowButton action={dropOtherSessions.bind(null, locale)} label={t("endOthers")} />
        )}
      </section>
    </div>
  );
}
