import { dayOf } from "@/domain/dates/partial-date";
import { type World, worlds } from "@/domain/framework/world";
import type { CountryStatus } from "@/domain/status/country-status";
import { getCommandContext } from "@/features/account/session";
import { listMatchedStatuses } from "@/features/country/country-queries";
import { type Help, type HelpPlace, listHelp } from "@/features/exchange/exchange-queries";
import { listReadableMeetings } from "@/features/meeting/meeting-queries";

/** What the page of exchanges is made of: the help that the reader may read, with the statuses and meetings of the worlds that it is about. */
export async function loadExchanges() {
  const context = await getCommandContext();
  const help = await listHelp(context);
  const held = help.places.filter(({ isHeld }) => isHeld);
  const today = dayOf(context.now);
  const read = worlds.filter(
    (world) => help.mayArrange || held.some((place) => place.world === world),
  );
  const [statuses, meetings] = await Promise.all([
    Promise.all(read.map((world) => listMatchedStatuses(world, today))),
    Promise.all(read.map((world) => listReadableMeetings(context, world))),
  ]);
  return { help, held, today, statuses: statuses.flat(), meetings: meetings.flat() };
}
export type LoadedExchanges = Awaited<ReturnType<typeof loadExchanges>>;

/** The countries of a world that let themselves be named, with where they stand. */
export function namedIn({ help, statuses }: LoadedExchanges, world: World): CountryStatus[] {
  return statuses.filter(({ country }) => {
    const place = placeOf(help, country);
    return place?.world === world && place.isConsenting;
  });
}

export function placeOf({ places }: Help, iso3: string): HelpPlace | undefined {
  return places.find((place) => place.iso3 === iso3);
}
