import { getTranslations } from "next-intl/server";
import type { getCommandContext } from "@/features/account/session";
import { ConfirmButton } from "@/features/update/components/confirm-button";
import { DeedForm } from "@/features/update/components/deed-form";
import { UpdateStateSentence } from "@/features/update/components/update-state-sentence";
import { getCountryHub } from "@/features/update/country-hub";
import { formatDate } from "@/lib/i18n/format-date";
import { type Locale, nameIn } from "@/lib/i18n/locales";
import { confirm, edit } from "./updates/update-actions";

/** A country in the hands of whoever is signed in: how old its page is, whose turn it is, and the two things most often done. */
export async function HeldCountry({
  context,
  iso3,
  locale,
}: {
  context: Awaited<ReturnType<typeof getCommandContext>>;
  iso3: string;
  locale: Locale;
}) {
  const { place, published, updates, may, today } = await getCountryHub(context, iso3);
  const [t, hub] = [await getTranslations("notice"), await getTranslations("editing.hub")];
  const own = updates.find(({ update }) => update.kind === "country")?.update;
  const root = `/${locale}/workspace/countries/${iso3}`;
  return (
    <article className="border-line bg-surface space-y-2 rounded border p-4">
      <h3>
        <a href={root}>{nameIn(place.names, locale)}</a>
      </h3>
      <p>
        {published
          ? hub("published", {
              number: published.number,
              date: formatDate(published.trueOn, locale),
            })
          : hub("unpublished")}
      </p>
      {own ? <UpdateStateSentence update={own} /> : <p>{t("noUpdate")}</p>}
      <div className="no-print flex flex-wrap items-start gap-3">
        {may.confirm && published && (
          <ConfirmButton
            action={confirm.bind(null, locale, iso3)}
            since={published.trueOn}
            today={today}
          />
        )}
        {may.edit && own && own.state !== "submitted" && (
          <a href={`${root}/edit`} className="button text-ink no-underline">
            {hub("edit")}
          </a>
        )}
        {may.edit && !own && (
          <DeedForm action={edit.bind(null, locale, iso3)} label={hub("edit")} />
        )}
      </div>
    </article>
  );
}
