import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import type { Db } from "@/db/database";
import { nationalOffence, offenceReading, user } from "@/db/tables";
import { type Difference, differencesOf, isDisputed } from "@/domain/correspondence/disagreement";
import type { Correspondence } from "@/domain/correspondence/national-offence";
import { stateAfter } from "@/domain/update/update-state";
import { userIdOf } from "@/lib/actor";
import type { BenchOffence } from "./bench-state";
import { isReadApart } from "./hidden-offences";
import { getVersion } from "./version-store";

/** What a person tied an offence to. */
export interface NamedReading {
  person: string;
  name: string;
  correspondences: Correspondence[];
}

/** An offence whose readings differ from one another or from the table. */
export interface Dispute {
  offence: BenchOffence;
  /** The actor's own first. */
  readings: NamedReading[];
  /** What differs; of each, first what the table says, then the readings in their order. */
  differences: Difference[];
  /** When the newest reading was given. */
  readAt: string;
}

/**
 * The offences of a draft with what the actor read each as; and those in dispute, of which somebody who reads the draft
 * apart sees only those with an own reading. Throws `not-found` and `forbidden`.
 */
export async function getSecondReading(context: CommandContext, versionId: number) {
  const { actor, database } = context;
  const { db } = database;
  const { table, version } = await getVersion(db, context, "table.edit", versionId);
  const rows = await db
    .select()
    .from(nationalOffence)
    .where(eq(nationalOffence.versionId, versionId))
    .orderBy(asc(nationalOffence.position));
  const given = await db
    .select({ reading: offenceReading })
    .from(offenceReading)
    .innerJoin(nationalOffence, eq(nationalOffence.id, offenceReading.offenceId))
    .where(eq(nationalOffence.versionId, versionId))
    .orderBy(asc(offenceReading.readAt), asc(offenceReading.person));
  const isApart = isReadApart(context, version);
  const readings = new Map<number, (typeof given)[number]["reading"][]>();
  for (const { reading } of given)
    readings.set(reading.offenceId, [...(readings.get(reading.offenceId) ?? []), reading]);
  const own = new Map(
    given.flatMap(({ reading }) =>
      reading.person === actor.id ? [[reading.offenceId, reading.correspondences]] : [],
    ),
  );
  const disputed = rows.filter(({ id, correspondences }) => {
    const open = (readings.get(id) ?? []).filter(({ settledAt }) => settledAt === null);
    const said = open.map((each) => each.correspondences);
    return (!isApart || own.has(id)) && isDisputed(correspondences, said);
  });
  const nameOf = await namesOf(
    db,
    disputed.flatMap(({ id }) => readings.get(id) ?? []),
  );
  return {
    ...{ table, version, isApart, isOpen: stateAfter(version.state, "edit") !== undefined },
    offences: rows.map(({ id, code, name, language, legalReference }) => ({
      ...{ id, code, name, language, legalReference },
      /** Null where the actor has not read it yet. */
      own: own.get(id) ?? null,
    })),
    disputes: disputed.map((row): Dispute => {
      const all = readings.get(row.id) ?? [];
      const named = all
        .map(({ person, correspondences }) => ({ person, name: nameOf(person), correspondences }))
        .sort((a, b) => Number(b.person === actor.id) - Number(a.person === actor.id));
      const sayings = [row, ...named].map(({ correspondences }) => correspondences);
      const { versionId: _, position: __, validFrom: ___, validTo: ____, ...offence } = row;
      const readAt = all.at(-1)?.readAt ?? "";
      return { offence, readings: named, differences: differencesOf(sayings), readAt };
    }),
  };
}

async function namesOf(db: Db, readings: readonly { person: string }[]) {
  const ids = [...new Set(readings.flatMap(({ person }) => userIdOf(person) ?? []))];
  const people =
    ids.length === 0
      ? []
      : await db.select({ id: user.id, name: user.name }).from(user).where(inArray(user.id, ids));
  return (person: string) => people.find(({ id }) => id === userIdOf(person))?.name ?? person;
}
