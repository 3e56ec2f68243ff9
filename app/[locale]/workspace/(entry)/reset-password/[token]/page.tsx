import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewPasswordForm } from "@/features/account/components/new-password-form";
import { isResetOpen } from "@/features/account/reset-password";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { setPassword } from "../../password-actions";

interface Props {
  params: Promise<{ locale: string; token: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "account" });
  return { title: t("newPasswordTitle") };
}

export default async function ResetPasswordPage({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { token } = await params;
  const t = await getTranslations("account");
  return (
    <>
      <h1>{t("newPasswordTitle")}</h1>
      {(await isResetOpen(token)) ? (
        <NewPasswordForm action={setPassword.bind(null, locale, token)} />
      ) : (
        <>
          <p role="alert" className="fault">
            {t("linkInvalid")}
          </p>
          <p>
            <a href={`/${locale}/workspace/forgot-password`}>{t("askAgain")}</a>
          </p>
        </>
      )}
    </>
  );
}
