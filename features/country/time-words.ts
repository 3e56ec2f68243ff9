import type { useTranslations } from "next-intl";
import type { Day } from "@/domain/dates/partial-date";
import { fewestForMedian, type StageTime, type TimedSpell } from "@/domain/status/time-in-stage";
import { formatDate } from "@/lib/i18n/format-date";
import { formatYears } from "@/lib/i18n/format-years";
import type { Locale } from "@/lib/i18n/locales";

type Translate = ReturnType<typeof useTranslations<"timeInStage">>;

/** The years of a spell as precisely as they are known: "2.4", "5.5 to 6.5", "at least 8.0". */
export function yearsInWords({ days }: TimedSpell, t: Translate, locale: Locale): string {
  const least = formatYears(days.least, locale);
  if (days.most === null) return t("atLeast", { years: least });
  const most = formatYears(days.most, locale);
  return least === most ? least : t("range", { least, most });
}

/** A spell in a sentence: "Kenya: at least 8.0 years, lasts". */
export function timeInWords(spell: TimedSpell, name: string, t: Translate, locale: Locale): string {
  const years = yearsInWords(spell, t, locale);
  return t("spell", { name, years, state: spell.end ? "ended" : "lasts" });
}

/** How many are on record at a stage, and the median with its interval or why there is none. */
export function stageTimeInWords(time: StageTime, t: Translate, locale: Locale): string {
  const { spells, counted, median } = time;
  if (spells.length === 0) return t("none");
  const running = spells.filter(({ end }) => end === null).length;
  return `${t("onRecord", { count: spells.length, running })} ${medianInWords()}`;

  function medianInWords(): string {
    const count = counted.length;
    switch (median.code) {
      case "too-few":
        return t("tooFew", { count, fewest: fewestForMedian });
      case "no-interval":
        return t("noInterval", { count });
      case "not-reached":
        return median.lower === null
          ? t("notReached", { count })
          : t("notReachedFrom", { count, lower: formatYears(median.lower, locale) });
      case "reached": {
        const years = formatYears(median.days, locale);
        const lower = formatYears(median.lower, locale);
        return median.upper === null
          ? t("reachedFrom", { count, years, lower })
          : t("reached", { count, years, lower, upper: formatYears(median.upper, locale) });
      }
    }
  }
}

/** What stands beside the mark of a median, as short as it can be. */
export function medianLabel({ median }: StageTime, t: Translate, locale: Locale): string {
  return median.code === "reached"
    ? t("medianMark", { years: formatYears(median.days, locale) })
    : t("medianMarkOpen");
}

/** The main facts of the strips: how many times are on record, and the stages that have a median. */
export function timesSummary(
  times: readonly StageTime[],
  day: Day,
  t: Translate,
  locale: Locale,
): string {
  const spells = times.flatMap((time) => time.spells);
  const running = spells.filter(({ end }) => end === null).length;
  const withMedian = times.filter(({ median }) => median.code === "reached").length;
  return t("summary", {
    day: formatDate(day, locale),
    count: spells.length,
    running,
    medians: withMedian,
    stages: times.length,
  });
}
