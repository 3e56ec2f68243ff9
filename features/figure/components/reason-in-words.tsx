import { useLocale, useTranslations } from "next-intl";
import type { FigureReason } from "@/domain/figure/figure";
import { formatDate } from "@/lib/i18n/format-date";

/** Why a country is counted or left out, as a sentence. */
export function ReasonInWords({ reason }: { reason: FigureReason }) {
  const t = useTranslations();
  const locale = useLocale();
  switch (reason.code) {
    case "participation":
      return t("figure.reason.participation", {
        participation: t(`participation.${reason.participation}`),
      });
    case "stage":
      return t("figure.reason.stage", {
        stage: t(`stage.${reason.stage}`),
        participation: t(`participation.${reason.participation}`),
      });
    case "moved":
      return t("figure.reason.moved", {
        before: t(`stage.${reason.before}`),
        after: t(`stage.${reason.after}`),
        date: formatDate(reason.date, locale),
      });
    case "first-report":
    case "date-imprecise":
    case "unchanged":
      return t(`figure.reason.${reason.code}`, {
        after: t(`stage.${reason.after}`),
        date: formatDate(reason.date, locale),
      });
    case "fresh":
    case "old":
      return t(`figure.reason.${reason.code}`, {
        date: formatDate(reason.since, locale),
        isConfirmed: String(reason.isConfirmed),
      });
    case "never-confirmed":
    case "confirmed":
      return t(`figure.reason.${reason.code}`, { date: formatDate(reason.since, locale) });
    case "challenge":
    case "challenge-otherwise":
      return t(`figure.reason.${reason.code}`, { count: reason.count });
    default:
      return t(`figure.reason.${reason.code}`);
  }
}
