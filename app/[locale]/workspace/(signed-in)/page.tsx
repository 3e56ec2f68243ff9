import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireSignedIn } from "@/features/account/session";
import { getLocaleOf } from "@/lib/i18n/get-locale";

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "workspace" });
  return { title: t("myWork") };
}

export default async function MyWorkPage({ params }: Props) {
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const t = await getTranslations("workspace");
  return (
    <>
      <h1>{t("myWork")}</h1>
      <p className="text-ink-soft mt-4">{t("emptyWork")}</p>
    </>
  );
}
