import { useTranslations } from "next-intl";
import { dayOf } from "@/domain/dates/partial-date";
import { formatDate } from "@/lib/i18n/format-date";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** Says, above everything, when a page is not today's or not about real countries. */
export function ReadingBanner({ reading, path }: { reading: Reading; path: string }) {
  const t = useTranslations("site");
  const { asOf, world, locale } = reading;
  if (asOf === null && world === "real") return null;
  const date = asOf === null ? "" : formatDate(asOf, locale);
  const isFuture = asOf !== null && asOf > dayOf(new Date());
  return (
    <div className="border-notice-line bg-notice border-b">
      <div className="mx-auto max-w-[76rem] space-y-1 px-4 py-2 sm:px-6">
        {world === "sandbox" && (
          <p>
            <strong>{t("sandboxTitle")}.</strong> {t("sandboxText")}{" "}
            <a href={readingPath({ ...reading, world: "real" }, "")}>{t("leaveSandbox")}</a>
          </p>
        )}
        {asOf !== null && (
          <p>
            {isFuture ? (
              t("futureText", { date })
            ) : (
              <>
                <strong>{t("asOfTitle", { date })}.</strong> {t("asOfText")}
              </>
            )}{" "}
            <a href={readingPath({ ...reading, asOf: null }, path)}>{t("leaveAsOf")}</a>
          </p>
        )}
      </div>
    </div>
  );
}
