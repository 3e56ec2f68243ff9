import type { ShownExchange } from "@/features/exchange/components/exchange-list";
import { type Locale, nameIn } from "@/lib/i18n/locales";
import { firstWords } from "@/lib/plain-text";
import { type LoadedExchanges, placeOf } from "./load-exchanges";

/** The exchanges with the names, the question, the meeting and the lessons that they are shown with. */
export function shownExchanges(loaded: LoadedExchanges, locale: Locale): ShownExchange[] {
  const { help, meetings, statuses } = loaded;
  const namesOf = (iso3: string) => placeOf(help, iso3)?.names ?? {};
  return help.exchanges.map((exchange) => {
    const { asking, helping, request, meeting } = exchange;
    const held = meetings.find(({ document }) => document.id === meeting)?.document;
    return {
      ...{ exchange, askingNames: namesOf(asking), helpingNames: namesOf(helping) },
      asked: help.requests.find(({ id }) => id === request)?.text,
      meeting: held && { title: held.title, href: `/${locale}/workspace/meetings/${held.id}` },
      lessons: statuses
        .filter(({ country }) => country === asking || country === helping)
        .flatMap(({ country, names, lessons }) =>
          lessons.map(({ id, happened }) => ({
            value: `${country}/${id}`,
            label: `${nameIn(names, locale)}: ${firstWords(happened.text)}`,
          })),
        ),
    };
  });
}
