import "server-only";
import { and, asc, eq, lte } from "drizzle-orm";
import { cache } from "react";
import type { CommandContext } from "@/db/command-context";
import { getDatabase } from "@/db/connection";
import type { Db } from "@/db/database";
import { country, exchange, helpOffer, helpRequest, peerConsent } from "@/db/tables";
import { type Day, dayOf } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";
import { isPermitted } from "@/domain/permission/permission";
import type { StoredExchange, StoredOffer, StoredRequest } from "./exchange-store";

export interface HelpPlace {
  iso3: string;
  world: World;
  names: Record<string, string>;
  /** Whether it lets itself be named to others. */
  isConsenting: boolean;
  /** Whether the reader holds a role of it, and may ask and offer for it. */
  isHeld: boolean;
  mayAsk: boolean;
}

/** Requests, offers and exchanges that somebody may read, the oldest first, with the countries they may be about. */
export interface Help {
  requests: StoredRequest[];
  offers: StoredOffer[];
  exchanges: StoredExchange[];
  places: HelpPlace[];
  mayArrange: boolean;
}

/** What the actor may read of the help between countries: the Centre all, a country its own part, and the request that it answers. */
export async function listHelp({ database, actor, now }: CommandContext): Promise<Help> {
  const { db } = database;
  const today = dayOf(now);
  const may = (action: Parameters<typeof isPermitted>[1], iso3: string | null) =>
    isPermitted(actor.grants, action, iso3, today);
  const isRead = (iso3: string) => may("help.read", iso3);
  const consents = await listConsents(db);
  const places = await db
    .select({ iso3: country.iso3, world: country.world, names: country.names })
    .from(country)
    .orderBy(asc(country.iso3));
  const exchanges = (
    await db.select().from(exchange).orderBy(asc(exchange.createdAt), asc(exchange.id))
  ).filter(({ asking, helping }) => isRead(asking) || isRead(helping));
  const answered = new Set(exchanges.map(({ request }) => request));
  const requests = await db
    .select()
    .from(helpRequest)
    .orderBy(asc(helpRequest.createdAt), asc(helpRequest.id));
  const offers = await db
    .select()
    .from(helpOffer)
    .orderBy(asc(helpOffer.createdAt), asc(helpOffer.id));
  const isAnybody = places.some(({ iso3 }) => isRead(iso3));
  return {
    exchanges,
    requests: requests.filter((row) => isRead(row.country) || answered.has(row.id)),
    offers: offers.filter((row) => isRead(row.country)),
    places: (isAnybody ? places : []).map((place) => ({
      ...place,
      isConsenting: consents.has(place.iso3),
      isHeld: isRead(place.iso3) && actor.grants.some((grant) => grant.country === place.iso3),
      mayAsk: may("help.ask", place.iso3),
    })),
    mayArrange: may("exchange.arrange", null),
  };
}

/** The countries of a world that let themselves be named as ones that could help: as of now, for a consent taken back holds for past days as well. */
export const listConsenting = cache(async (world: World): Promise<Set<string>> => {
  const { db } = getDatabase();
  const consents = await listConsents(db);
  const places = await db
    .select({ iso3: country.iso3 })
    .from(country)
    .where(eq(country.world, world));
  return new Set(places.map(({ iso3 }) => iso3).filter((iso3) => consents.has(iso3)));
});

/** A lesson that helped in an exchange. */
export interface HelpfulLesson {
  country: string;
  lessonId: string;
  /** The country that it helped, if that lets itself be named; else null. */
  helped: { country: string; names: Record<string, string> } | null;
  on: Day;
}

/** The lessons of a world that had helped by a day; one that a country learned in its own exchange has helped nobody yet. */
export const listHelpfulLessons = cache(
  async (world: World, day: Day): Promise<HelpfulLesson[]> => {
    const concluded = await listConcluded(world, day);
    const consenting = await listConsenting(world);
    return concluded
      .filter(({ asking, lessonCountry }) => lessonCountry !== asking)
      .map(({ asking, names, lessonCountry, lessonId, endedOn }) => ({
        ...{ country: lessonCountry, lessonId, on: endedOn },
        helped: consenting.has(asking) ? { country: asking, names } : null,
      }));
  },
);

/** The lessons, as country and id, that the exchanges at a meeting had left by a day. */
export async function listLessonsOfMeeting(
  world: World,
  day: Day,
  meeting: string,
): Promise<{ country: string; lessonId: string }[]> {
  const concluded = await listConcluded(world, day);
  return concluded
    .filter((each) => each.meeting === meeting)
    .map(({ lessonCountry, lessonId }) => ({ country: lessonCountry, lessonId }));
}

/** The exchanges that were concluded with a lesson by a day, the oldest first. */
const listConcluded = cache(async (world: World, day: Day) => {
  const rows = await getDatabase()
    .db.select({ row: exchange, names: country.names })
    .from(exchange)
    .innerJoin(country, eq(country.iso3, exchange.asking))
    .where(
      and(eq(country.world, world), eq(exchange.state, "concluded"), lte(exchange.endedOn, day)),
    )
    .orderBy(asc(exchange.endedOn), asc(exchange.id));
  return rows.flatMap(({ row: { asking, meeting, lessonCountry, lessonId, endedOn }, names }) =>
    lessonCountry && lessonId && endedOn
      ? [{ asking, meeting, names, lessonCountry, lessonId, endedOn }]
      : [],
  );
});

async function listConsents(db: Db): Promise<Set<string>> {
  const rows = await db.select().from(peerConsent).where(eq(peerConsent.isGiven, true));
  return new Set(rows.map((row) => row.country));
}
