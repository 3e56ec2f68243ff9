import { getTranslations } from "next-intl/server";
import { matterOf } from "@/domain/notice/reminder";
import { ConfirmButton } from "@/features/update/components/confirm-button";
import { DeedForm } from "@/features/update/components/deed-form";
import { UpdateStateSentence } from "@/features/update/components/update-state-sentence";
import type { getCountryHub } from "@/features/update/country-hub";
import { formatDate } from "@/lib/i18n/format-date";
import { type Locale, nameIn } from "@/lib/i18n/locales";
import { confirm, edit } from "./updates/update-actions";

type Hub = Awaited<ReturnType<typeof getCountryHub>>;

/** What waits for those who hold the country, if anything does. */
export function matterOfHub({ published, updates }: Hub) {
  return matterOf(
    published ?? undefined,
    updates.map(({ update }) => update),
  );
}

/** A country in the hands of whoever is signed in: how old its page is, whose turn it is, and the two things most often done. */
export async function HeldCountry({ hub: held, locale }: { hub: Hub; locale: Locale }) {
  const { place, published, updates, may, today } = held;
  const [t, hub] = [await getTranslations("notice"), await getTranslations("editing.hub")];
  const own = updates.find(({ update }) => update.kind === "country")?.update;
  const root = `/${locale}/workspace/countries/${place.iso3}`;
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
      {own ? (
        <UpdateStateSentence update={own} />
      ) : (
        <p>
          {t("noUpdate")} {published && t(`due.${published.freshness.state}`)}
        </p>
      )}
      <div className="no-print flex flex-wrap items-start gap-3">
        {may.confirm && published && own?.state !== "submitted" && (
          <ConfirmButton
            action={confirm.bind(null, locale, place.iso3)}
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
          <DeedForm action={edit.bind(null, locale, place.iso3)} label={hub("edit")} />
        )}
      </div>
    </article>
  );
}
