import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForgotForm } from "@/features/account/components/forgot-form";
import { signInPath } from "@/features/account/own-path";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { sendResetLink } from "../password-actions";

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "account" });
  return { title: t("forgotTitle") };
}

export default async function ForgotPasswordPage({ params }: Props) {
  const locale = await getLocaleOf(params);
  const t = await getTranslations("account");
  return (
    <>
      <h1>{t("forgotTitle")}</h1>
      <p className="text-ink-soft">{t("forgotLead")}</p>
      <ForgotForm action={sendResetLink} />
      <p>
        <a href={signInPath(locale, "")}>{t("backToSignIn")}</a>
      </p>
    </>
  );
}
