import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OtherWays } from "@/features/account/components/other-ways";
import { SignInForm } from "@/features/account/components/sign-in-form";
import { ownPathOr } from "@/features/account/own-path";
import { findSignedIn } from "@/features/account/session";
import { findSingleSignOn } from "@/features/account/single-sign-on";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { signIn, signOn } from "./sign-in-actions";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ next?: string; error?: string; password?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "account" });
  return { title: t("signIn") };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await getLocaleOf(params);
  const query = await searchParams;
  const next = ownPathOr(query.next, locale);
  if (await findSignedIn()) redirect(next);
  const t = await getTranslations("account");
  const provider = findSingleSignOn();
  return (
    <>
      <h1>{t("signIn")}</h1>
      <p className="text-ink-soft">{t("signInLead")}</p>
      {provider && query.error !== undefined && (
        <p role="alert" className="fault">
          {t("fault.signOnRefused", { name: provider.name })}
        </p>
      )}
      {query.password === "set" && <p role="status">{t("passwordSet")}</p>}
      <SignInForm
        action={signIn.bind(null, locale, next)}
        forgotPath={`/${locale}/workspace/forgot-password`}
      />
      <OtherWays
        action={signOn.bind(null, locale, next)}
        providerName={provider?.name}
        next={next}
      />
    </>
  );
}
