import { latestDay } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import { listStatuses } from "@/features/country/country-queries";
import { sortByName } from "@/features/country/sort-by-name";
import { type Locale, nameIn } from "@/lib/i18n/locales";

/** What can be chosen in the form of a meeting: the countries of its world by name, and the meetings it can follow. */
export async function formOptions(
  world: World,
  today: string,
  locale: Locale,
  meetings: readonly MeetingDocument[],
) {
  const statuses = sortByName(await listStatuses(world, today), locale);
  return {
    countries: statuses.map(({ country, names }) => ({
      value: country,
      label: nameIn(names, locale),
    })),
    others: meetings.map(({ id, title, to }) => ({
      value: id,
      label: `${title.text} (${latestDay(to).slice(0, 4)})`,
    })),
  };
}
