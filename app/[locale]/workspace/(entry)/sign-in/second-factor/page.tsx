import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CodeForm } from "@/features/account/components/code-form";
import { ownPathOr, secondFactorPath, signInPath } from "@/features/account/own-path";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { confirmCode } from "../sign-in-actions";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ next?: string; by?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "account" });
  return { title: t("secondFactor") };
}

export default async function SecondFactorPage({ params, searchParams }: Props) {
  const locale = await getLocaleOf(params);
  const query = await searchParams;
  const next = ownPathOr(query.next, locale);
  const isBackup = query.by === "backup-code";
  const t = await getTranslations("account");
  const here = secondFactorPath(locale, next);
  return (
    <>
      <h1>{t("secondFactor")}</h1>
      <p className="text-ink-soft">{isBackup ? t("backupLead") : t("codeLead")}</p>
      <CodeForm
        action={confirmCode.bind(null, locale, next, isBackup ? "backup-code" : "totp")}
        isBackup={isBackup}
      />
      <p>
        <a href={isBackup ? here : `${here}&by=backup-code`}>
          {isBackup ? t("useApp") : t("useBackupCode")}
        </a>
      </p>
      <p>
        <a href={signInPath(locale, next)}>{t("backToSignIn")}</a>
      </p>
    </>
  );
}
