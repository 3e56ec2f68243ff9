import { useLocale, useTranslations } from "next-intl";
import { isOpen } from "@/domain/update/update-state";
import { formatDate } from "@/lib/i18n/format-date";
import { formatList } from "@/lib/i18n/format-list";
import { nameIn } from "@/lib/i18n/locales";
import { readingPath } from "@/lib/reading/reading";
import type { UpdatePage } from "../../update-queries";
import { UpdateStateSentence } from "../update-state-sentence";

/** Whose update it is, whose turn it is, who wrote in it, and on what it was made. */
export function UpdateHead({ page }: { page: UpdatePage }) {
  const t = useTranslations("review");
  const locale = useLocale();
  const { update, base, authors, changes, names, world, isOwn, mayReview } = page;
  const publicPath = readingPath({ locale, world, asOf: null }, `/countries/${update.country}`);
  const root = `/${locale}/workspace`;
  const writers = [...authors.values()];
  return (
    <header className="space-y-1">
      <p className="no-print flex flex-wrap gap-x-4 text-sm">
        <a href={`${root}/countries/${update.country}`}>{nameIn(names, locale)}</a>
        {mayReview && <a href={`${root}/review`}>{t("queueTitle")}</a>}
      </p>
      <h1>{t("titleOf", { country: nameIn(names, locale), kind: t(`kind.${update.kind}`) })}</h1>
      <UpdateStateSentence update={update} />
      {update.knownOn !== null && (
        <p>
          {t("correctionOf", { date: formatDate(update.knownOn, locale) })}{" "}
          <span dir="auto">{update.reason}</span>
        </p>
      )}
      <p className="text-ink-soft text-sm">
        {writers.length > 0
          ? t("writtenBy", { names: formatList(writers, locale) })
          : t("notWritten")}{" "}
        {t("changeCount", { count: changes.length })} ·{" "}
        {base.number > 0 ? t("onVersion", { number: base.number }) : t("onNothing")} ·{" "}
        <a href={publicPath}>{t("publicPage")}</a>
        {isOpen(update.state) && (
          <>
            {" · "}
            <a href={`${root}/updates/${update.id}/preview/public`}>{t("preview")}</a>
          </>
        )}
      </p>
      {isOwn && mayReview && update.state === "submitted" && <p>{t("ownUpdate")}</p>}
    </header>
  );
}
