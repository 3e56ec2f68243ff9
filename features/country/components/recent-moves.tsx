import { useTranslations } from "next-intl";
import { StatementDate } from "@/components/ui/statement-date";
import { addMonths, type Day } from "@/domain/dates/partial-date";
import type { CountryStatus } from "@/domain/status/country-status";
import { stageMove } from "@/domain/status/stage-move";
import { nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** The countries that changed their stage in the last twelve months, by name, with what changed. */
export function RecentMoves({
  statuses,
  day,
  reading,
}: {
  statuses: CountryStatus[];
  day: Day;
  reading: Reading;
}) {
  const t = useTranslations();
  const moves = statuses.flatMap((status) => {
    const move = stageMove(status.history, addMonths(day, -12), day);
    return move.code === "moved" ? [{ status, move }] : [];
  });
  if (moves.length === 0) return <p className="text-ink-soft">{t("overview.recentNone")}</p>;
  return (
    <ul className="space-y-2">
      {moves.map(({ status, move }) => (
        <li key={status.country}>
          <a href={readingPath(reading, `/countries/${status.country}`)}>
            {nameIn(status.names, reading.locale)}
          </a>
          <span className="block text-sm">
            {t("overview.movedSentence", {
              before: t(`stage.${move.before}`),
              after: t(`stage.${move.after}`),
            })}{" "}
            · <StatementDate entry={move.statement} />
          </span>
        </li>
      ))}
    </ul>
  );
}
