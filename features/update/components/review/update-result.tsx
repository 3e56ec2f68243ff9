import { useLocale, useTranslations } from "next-intl";
import { readingPath } from "@/lib/reading/reading";
import type { UpdatePage } from "../../update-queries";
import { FocusOnArrival } from "./focus-on-arrival";

/** What became of an update: the version that it was published as, and what went back. */
export function UpdateResult({ page }: { page: UpdatePage }) {
  const t = useTranslations("review");
  const locale = useLocale();
  const { update, changes, world, mayReview } = page;
  const returned = changes.filter(({ verdict }) => verdict?.kind === "returned").length;
  const hasReturned = update.state === "returned" && returned > 0;
  const isEmpty = update.state === "published" && update.publishedNumber === null;
  // What was handed in again waits: what became of it before is no longer its state.
  if (update.state === "submitted") return null;
  if (update.publishedNumber === null && !hasReturned && !isEmpty) return null;
  const path = readingPath({ locale, world, asOf: null }, `/countries/${update.country}`);
  return (
    <FocusOnArrival
      id="result"
      role="status"
      className="border-notice-line bg-notice space-y-1 rounded border p-3"
    >
      {update.publishedNumber !== null && (
        <p>
          {t("resultPublished", { number: update.publishedNumber })}{" "}
          <a href={path}>{t("publicPage")}</a>
        </p>
      )}
      {isEmpty && <p>{t("resultNothing")}</p>}
      {hasReturned && <p>{t("resultReturned", { count: returned })}</p>}
      {mayReview && (
        <p>
          <a href={`/${locale}/workspace/review`}>{t("resultQueue")}</a>
        </p>
      )}
    </FocusOnArrival>
  );
}
