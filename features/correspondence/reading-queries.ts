import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { nationalOffence, offenceReading, user } from "@/db/tables";
import { isDisputed } from "@/domain/correspondence/disagreement";
import type { Correspondence } from "@/domain/correspondence/national-offence";
import { stateAfter } from "@/domain/update/update-state";
import { userIdOf } from "@/lib/actor";
import type { BenchOffence } from "./bench-state";
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
}

/**
 * The offences of a draft with what the actor read each as; and those in dispute, of which the actor sees what others
 * read only where an own reading is given. Throws `not-found` and `forbidden`.
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
  const readings = new Map<number, (typeof given)[number]["reading"][]>();
  for (const { reading } of given)
    readings.set(reading.offenceId, [...(readings.get(reading.offenceId) ?? []), reading]);
  const own = new Map(
    given.flatMap(({ reading }) =>
      reading.person === actor.id ? [[reading.offenceId, reading.correspondences]] : [],
    ),
  );
  const disputed = rows.filter(
    ({ id, correspondences }) =>
      own.has(id) &&
      isDisputed(
        correspondences,
        (readings.get(id) ?? []).map((each) => each.correspondences),
      ),
  );
  const seen = disputed.flatMap(({ id }) => readings.get(id) ?? []);
  const ids = [...new Set(seen.flatMap(({ person }) => userIdOf(person) ?? []))];
  const people =
    ids.length === 0
      ? []
      : await db.select({ id: user.id, name: user.name }).from(user).where(inArray(user.id, ids));
  const nameOf = (person: string) =>
    people.find(({ id }) => id === userIdOf(person))?.name ?? person;
  return {
    ...{ table, version, isOpen: stateAfter(version.state, "edit") !== undefined },
    offences: rows.map(({ id, code, name, language, legalReference }) => ({
      ...{ id, code, name, language, legalReference },
      /** Null where the actor has not read it yet. */
      own: own.get(id) ?? null,
    })),
    disputes: disputed.map(
      ({ versionId: _, position: __, validFrom: ___, validTo: ____, ...offence }): Dispute => ({
        offence,
        readings: (readings.get(offence.id) ?? [])
          .map(({ person, correspondences }) => ({ person, name: nameOf(person), correspondences }))
          .sort((a, b) => Number(b.person === actor.id) - Number(a.person === actor.id)),
      }),
    ),
  };
}
