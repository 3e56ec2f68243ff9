import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { dayOf } from "@/domain/dates/partial-date";
import { isPermitted } from "@/domain/permission/permission";
import { actionOn } from "@/domain/update/update-actions";
import { stateAfter } from "@/domain/update/update-state";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { DraftEditor } from "@/features/update/components/editor/draft-editor";
import { EditorWords } from "@/features/update/components/editor/editor-words";
import { UpdateStateSentence } from "@/features/update/components/update-state-sentence";
import { getCountryHub, listSubmitters } from "@/features/update/country-hub";
import { getUpdatePage } from "@/features/update/update-queries";
import { type Locale, nameIn } from "@/lib/i18n/locales";
import { openPage } from "@/lib/open-page";
import { submit } from "./update-actions";

/** The page on which somebody writes in an update, whatever its kind. */
export async function EditUpdate({ locale, updateId }: { locale: Locale; updateId: string }) {
  const { userId, grants } = await requireSignedIn(locale);
  const context = await getCommandContext();
  const t = await getTranslations("editing");
  const opened = await openPage(getUpdatePage(context, updateId));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const page = opened.value;
  const { update, base, changes, conflicts } = page;
  const { place, today } = await getCountryHub(context, update.country);
  const name = nameIn(place.names, locale);
  const root = `/${locale}/workspace`;
  const hub = `${root}/countries/${place.iso3}`;
  const isWritable = stateAfter(update.state, "edit") !== undefined;
  const maySubmit = isPermitted(grants, actionOn(update.kind, "submit"), place.iso3, today);
  const returned = changes.flatMap(({ key, verdict }) =>
    verdict?.kind === "returned" ? [[key, verdict.reason] as const] : [],
  );
  return (
    <>
      <p className="text-sm">
        <a href={hub}>{name}</a>
      </p>
      <h1>{t(`editTitle.${update.kind}`, { name })}</h1>
      <div className="text-ink-soft mt-1 mb-4">
        <UpdateStateSentence update={update} />
        {update.reason && <p>{update.reason}</p>}
      </div>
      {conflicts.length > 0 && (
        <p className="border-notice-line bg-notice mb-4 border-s-4 px-2 py-1">
          {t("baseMoved", { count: conflicts.length })}{" "}
          <a href={`${root}/updates/${update.id}`}>{t("toSettle")}</a>
        </p>
      )}
      {isWritable ? (
        <>
          <noscript>
            <p>{t("needsScript")}</p>
          </noscript>
          <div className="needs-script">
            <EditorWords>
              <DraftEditor
                update={{
                  id: update.id,
                  kind: update.kind,
                  version: update.version,
                  baseNumber: update.baseNumber,
                  draft: update.content,
                }}
                base={base.draft}
                userId={userId}
                countryName={place.names.en ?? place.iso3}
                today={dayOf(context.now)}
                returned={Object.fromEntries(returned)}
                submit={maySubmit ? submit.bind(null, update.id) : null}
                submitters={maySubmit ? [] : await listSubmitters(context, update)}
                hrefs={{
                  done:
                    update.kind === "country"
                      ? `${hub}?done=submitted`
                      : `${root}/updates/${update.id}`,
                  settle: `${root}/updates/${update.id}`,
                  preview: `${root}/updates/${update.id}/preview/public`,
                }}
              />
            </EditorWords>
          </div>
        </>
      ) : (
        <p>
          <a href={hub}>{t("toCountry", { name })}</a>
        </p>
      )}
    </>
  );
}
