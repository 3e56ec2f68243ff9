import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { DeedForm } from "@/features/update/components/deed-form";
import { getCountryHub } from "@/features/update/country-hub";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { nameIn } from "@/lib/i18n/locales";
import { openPage } from "@/lib/open-page";
import { EditUpdate } from "../../../updates/edit-update";
import { edit } from "../../../updates/update-actions";

interface Props {
  params: Promise<{ locale: string; iso3: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await getLocaleOf(params), namespace: "editing" });
  return { title: t("title") };
}

export default async function EditCountryPage({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { iso3 } = await params;
  await requireSignedIn(locale);
  const context = await getCommandContext();
  const opened = await openPage(getCountryHub(context, iso3));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const hub = opened.value;
  const own = hub.updates.find(({ update }) => update.kind === "country");
  if (own?.may.edit) return <EditUpdate locale={locale} updateId={own.update.id} />;
  const t = await getTranslations("editing");
  return (
    <>
      <h1>{t("editTitle.country", { name: nameIn(hub.place.names, locale) })}</h1>
      {hub.may.edit ? (
        <>
          <p className="mt-2 mb-4 max-w-3xl">{t("notBegun")}</p>
          <DeedForm action={edit.bind(null, locale, iso3)} label={t("begin")} />
        </>
      ) : (
        <p className="mt-2">{t("onlyCountryEdits")}</p>
      )}
    </>
  );
}
