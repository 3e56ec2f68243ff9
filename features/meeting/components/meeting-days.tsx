import { useLocale } from "next-intl";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import { dateLocale, formatDate } from "@/lib/i18n/format-date";

/** The days of a meeting, as precise as the source gives them. */
export function MeetingDays({ meeting }: { meeting: Pick<MeetingDocument, "from" | "to"> }) {
  const locale = useLocale();
  const { from, to } = meeting;
  const isRange = from !== to && from.length === 10 && to.length === 10;
  const text = isRange
    ? new Intl.DateTimeFormat(dateLocale(locale), {
        dateStyle: "medium",
        timeZone: "UTC",
      }).formatRange(new Date(from), new Date(to))
    : formatDate(from, locale);
  return <time dateTime={from}>{text}</time>;
}
