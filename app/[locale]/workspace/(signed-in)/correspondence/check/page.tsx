import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireSignedIn } from "@/features/account/session";
import { CheckDesk } from "@/features/correspondence/components/check-desk";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { check } from "./check-actions";

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "correspondence" });
  return { title: t("check.title") };
}

export default async function CheckPage({ params }: Props) {
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const t = await getTranslations("correspondence.check");
  const tables = await getTranslations("tables");
  return (
    <div className="space-y-6">
      <div className="space-y-1.5">
        <p className="text-sm">
          <a href={`/${locale}/workspace/correspondence`}>{tables("title")}</a>
        </p>
        <h1>{t("title")}</h1>
        <p className="text-ink-soft max-w-3xl">{t("lead")}</p>
      </div>
      <CheckDesk action={check} />
    </div>
  );
}
