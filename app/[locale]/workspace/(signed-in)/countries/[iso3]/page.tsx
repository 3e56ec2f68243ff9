import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { RefusedPage } from "@/components/layout/refused-page";
import { SectionBlock } from "@/components/ui/section-block";
import { findSignedIn, getCommandContext, requireSignedIn } from "@/features/account/session";
import { CadenceForm } from "@/features/country/components/cadence-form";
import { ConfirmButton } from "@/features/update/components/confirm-button";
import { DeedForm } from "@/features/update/components/deed-form";
import { HubUpdate } from "@/features/update/components/hub-update";
import { CentreActions } from "@/features/update/components/review/centre-actions";
import { UpdateStateSentence } from "@/features/update/components/update-state-sentence";
import { getCountryHub } from "@/features/update/country-hub";
import { formatDate } from "@/lib/i18n/format-date";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { nameIn } from "@/lib/i18n/locales";
import { openPage } from "@/lib/open-page";
import { readingPath } from "@/lib/reading/reading";
import { openCorrection, openReading } from "../../review/centre-actions";
import { confirm, edit, reopen, withdraw } from "../../updates/update-actions";
import { changeCadence } from "./cadence-actions";

/** Once for the page and its title. */
const loadHub = cache(async (iso3: string) => getCountryHub(await getCommandContext(), iso3));

interface Props {
  params: Promise<{ locale: string; iso3: string }>;
  searchParams: Promise<{ done?: string }>;
}

const doneCodes = ["submitted", "confirmed", "withdrawn", "reopened"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const { iso3 } = await params;
  const t = await getTranslations({ locale, namespace: "workspace" });
  if (!(await findSignedIn())) return { title: t("title") };
  const opened = await openPage(loadHub(iso3));
  if ("refused" in opened) return { title: t("title") };
  return { title: nameIn(opened.value.place.names, locale) };
}

/** The page of one country in the workspace: whose turn it is, and everything that can be done. */
export default async function CountryHubPage({ params, searchParams }: Props) {
  const locale = await getLocaleOf(params);
  const { iso3 } = await params;
  await requireSignedIn(locale);
  const opened = await openPage(loadHub(iso3));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const hub = opened.value;
  const t = await getTranslations("editing.hub");
  const workspace = await getTranslations("workspace");
  const review = await getTranslations("review");
  const { place, published, updates, withdrawn, may, today } = hub;
  const root = `/${locale}/workspace`;
  const own = `${root}/countries/${iso3}`;
  const { done } = await searchParams;
  const doneCode = doneCodes.find((each) => each === done);
  const ownUpdate = updates.find(({ update }) => update.kind === "country");
  const reading = { locale, world: place.world, asOf: null };
  const editHrefOf = ({ update, may: mayDo }: (typeof updates)[number]) => {
    if (!mayDo.edit || update.state === "submitted") return undefined;
    return update.kind === "country" ? `${own}/edit` : `${root}/updates/${update.id}/edit`;
  };
  return (
    <div className="space-y-6">
      <div>
        {place.world === "sandbox" && <p className="text-sm">{workspace("sandboxWorld")}</p>}
        <h1>{nameIn(place.names, locale)}</h1>
        <p className="text-ink-soft mt-1.5">
          {published
            ? t("published", {
                number: published.number,
                date: formatDate(published.trueOn, locale),
              })
            : t("unpublished")}{" "}
          <a href={readingPath(reading, `/countries/${iso3}`)}>{t("publicPage")}</a>
        </p>
      </div>
      {doneCode && (
        <p role="status" className="border-link bg-sunken border-s-4 px-3 py-2">
          {t(`done.${doneCode}`)}
        </p>
      )}
      {updates.length === 0 && !withdrawn && <p>{t("nobody")}</p>}
      {updates.map((each) => (
        <HubUpdate
          key={each.update.id}
          {...each}
          root={root}
          editHref={editHrefOf(each)}
          deeds={
            each.may.withdraw && (
              <details>
                <summary className="button inline-block list-none">{t("withdraw")}</summary>
                <div className="mt-2 max-w-md">
                  <DeedForm
                    action={withdraw.bind(null, `${own}?done=withdrawn`, {
                      updateId: each.update.id,
                      version: each.update.version,
                    })}
                    label={t("withdrawNow")}
                  >
                    <p>{t("withdrawMeaning")}</p>
                  </DeedForm>
                </div>
              </details>
            )
          }
        />
      ))}
      {withdrawn && (
        <article className="border-line bg-surface space-y-3 rounded border p-4">
          <UpdateStateSentence update={withdrawn} />
          <DeedForm
            action={reopen.bind(null, `${own}?done=reopened`, {
              updateId: withdrawn.id,
              version: withdrawn.version,
            })}
            label={t("reopen")}
          />
        </article>
      )}
      <div className="no-print flex flex-wrap items-start gap-3">
        {may.edit && !ownUpdate && (
          <DeedForm action={edit.bind(null, locale, iso3)} label={t("edit")} />
        )}
        {may.confirm && published && (
          <ConfirmButton
            action={confirm.bind(null, locale, iso3)}
            since={published.trueOn}
            today={today}
          />
        )}
      </div>
      {may.writeReading && (
        <SectionBlock id="centre" title={review("centreTitle")}>
          <CentreActions
            countries={[{ iso3: place.iso3, name: nameIn(place.names, locale) }]}
            openReading={openReading.bind(null, locale)}
            openCorrection={openCorrection.bind(null, locale)}
          />
        </SectionBlock>
      )}
      {may.setCadence && (
        <CadenceForm action={changeCadence.bind(null, locale, iso3)} months={place.cadenceMonths} />
      )}
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        <li>
          <a href={`${own}/status`}>{workspace("shared")}</a>
        </li>
        {may.readHandover && (
          <li>
            <a href={`${own}/handover`}>{t("handover")}</a>
          </li>
        )}
        {may.readPeople && (
          <li>
            <a href={`${root}/people?country=${iso3}`}>{t("people")}</a>
          </li>
        )}
      </ul>
    </div>
  );
}
