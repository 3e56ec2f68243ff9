import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { EditUpdate } from "../../edit-update";

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await getLocaleOf(params), namespace: "editing" });
  return { title: t("title") };
}

export default async function EditUpdatePage({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { id } = await params;
  return <EditUpdate locale={locale} updateId={id} />;
}
