import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import type { Database, Db } from "@/db/database";
import { findLikeWordings } from "@/db/offence-search";
import { country as countryTable, nationalOffence } from "@/db/tables";
import type { Classification } from "@/domain/classification/classification";
import { iccsVersions } from "@/domain/classification/iccs";
import {
  buildSuggester,
  likenessKeys,
  type PeerOffence,
  type Suggester,
  type SuggestionReason,
} from "@/domain/correspondence/suggest-categories";
import { type Day, dayOf } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";
import { stateAfter } from "@/domain/update/update-state";
import { DomainError } from "@/lib/errors";
import type { BenchOffence, BenchRemark } from "./bench-state";
import { listHidden } from "./hidden-offences";
import { listNamedOffences } from "./named-offences";
import { listTakenOut } from "./offence-queries";
import { getRemarks, type Remarks } from "./return-queries";
import { findEarlier, getVersion, requireId, type Table } from "./version-store";

/** Published offences that are looked at for one name; the likest come first. */
const peersLookedAt = 200;

/** A version that the actor may map, with its offences: those first that are neither tied nor set aside. Throws `not-found` and `forbidden`. */
export async function getWorkbench(context: CommandContext, versionId: number) {
  const { db } = context.database;
  const { table, version } = await getVersion(db, context, "table.edit", versionId);
  const { names } = await getPlace(db, table);
  const rows = await db
    .select()
    .from(nationalOffence)
    .where(eq(nationalOffence.versionId, versionId))
    .orderBy(asc(nationalOffence.position));
  const hidden = await listHidden(db, context, version);
  const offences = hidden.size > 0 ? [] : rows.map(benchOffence);
  const isLeft = ({ correspondences, exclusion }: BenchOffence) =>
    correspondences.length === 0 && exclusion === null;
  return {
    ...{ table, version, names, classification: classificationOf(version.iccsVersion) },
    takenOut: await listTakenOut(db, { table, version }),
    remarks: hidden.size > 0 ? [] : benchRemarks(await getRemarks(db, version, rows, false)),
    /** Whether it can still be changed. */
    isOpen: stateAfter(version.state, "edit") !== undefined,
    /** Whether the actor reads it apart and has not read all of it: then no offence is given. */
    isHidden: hidden.size > 0,
    offences: [...offences.filter(isLeft), ...offences.filter((each) => !isLeft(each))],
  };
}

/** Of the offences that are still there. */
function benchRemarks({ sent }: Remarks): BenchRemark[] {
  return sent
    .filter(({ answer }) => answer !== "takenOut")
    .map(({ offenceId: id, text, who, writtenAt, answer }) => ({
      ...{ id, text, who, writtenAt, isAnswered: answer === "changed" },
    }));
}

/** A reason to suggest a category, with the names of the country where one is the reason. */
export type NamedReason = SuggestionReason & { names?: Record<string, string> };

export interface OffenceAid {
  /** The offence as it is stored now. */
  offence: BenchOffence;
  suggestions: { code: string; reasons: NamedReason[] }[];
}

/** An offence of a draft as it stands, with the categories suggested for it. Throws `not-found` and `forbidden`. */
export async function getOffenceAid(
  context: CommandContext,
  offenceId: number,
): Promise<OffenceAid> {
  const { database } = context;
  const { db } = database;
  requireId(offenceId);
  const [row] = await db.select().from(nationalOffence).where(eq(nationalOffence.id, offenceId));
  if (!row) throw new DomainError("not-found", `there is no offence ${offenceId}`);
  const { table, version } = await getVersion(db, context, "table.edit", row.versionId);
  const { world } = await getPlace(db, table);
  const isHidden = (await listHidden(db, context, version)).has(row.id);
  // A draft begins with what the version before says: to suggest that would tell what is hidden.
  const earlier = isHidden ? undefined : await findEarlier(db, version);
  const day = dayOf(context.now);
  const { peers, namesOf } = await findPeers(database, { table, world, day }, row.name);
  const found = suggesterOf(classificationOf(version.iccsVersion))({
    ...{ name: row.name, peers },
    earlier: earlier ? await categoriesOf(db, earlier.id, row.code) : [],
  });
  return {
    offence: isHidden ? { ...benchOffence(row), ...unknownTie } : benchOffence(row),
    suggestions: found.map(({ category: { code }, reasons }) => ({
      code,
      reasons: reasons.map((reason) =>
        reason.kind === "country"
          ? { ...reason, names: namesOf.get(reason.country) ?? {} }
          : reason,
      ),
    })),
  };
}

/** In place of what is hidden; of no version that could be changed. */
const unknownTie = { correspondences: [], exclusion: null, version: 0 };

const suggesters = new WeakMap<Classification, Suggester>();

function suggesterOf(classification: Classification): Suggester {
  const suggester = suggesters.get(classification) ?? buildSuggester(classification);
  suggesters.set(classification, suggester);
  return suggester;
}

function classificationOf(iccsVersion: string): Classification {
  return iccsVersions.find(({ version }) => version === iccsVersion) ?? iccsVersions[0];
}

async function getPlace(db: Db, { country }: Table) {
  const [place] = await db
    .select({ names: countryTable.names, world: countryTable.world })
    .from(countryTable)
    .where(eq(countryTable.iso3, country));
  if (!place) throw new DomainError("not-found", `there is no country ${country}`);
  return place;
}

/** Offences of like name in the newest published version of every other table of the world. */
async function findPeers(
  database: Database,
  { table, world, day }: { table: Table; world: World; day: Day },
  name: string,
) {
  const ids = await findLikeWordings(database, {
    ...{ words: likenessKeys(name), world, exceptTable: table.id, limit: peersLookedAt },
  });
  const others = await listNamedOffences(database.db, ids, day);
  const peers = others.map(
    ({ table: { country }, offence }): PeerOffence => ({
      ...{ country, name: offence.name, language: offence.language },
      categories: offence.correspondences.map(({ category }) => category),
    }),
  );
  const namesOf = new Map(others.map(({ table: { country }, names }) => [country, names]));
  return { peers, namesOf };
}

async function categoriesOf(db: Db, versionId: number, code: string): Promise<string[]> {
  const [row] = await db
    .select({ correspondences: nationalOffence.correspondences })
    .from(nationalOffence)
    .where(and(eq(nationalOffence.versionId, versionId), eq(nationalOffence.code, code)));
  return (row?.correspondences ?? []).map(({ category }) => category);
}

function benchOffence(row: typeof nationalOffence.$inferSelect): BenchOffence {
  const { id, version, code, name, language, legalReference, correspondences, exclusion } = row;
  return { id, version, code, name, language, legalReference, correspondences, exclusion };
}
