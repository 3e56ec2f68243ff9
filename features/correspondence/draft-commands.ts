import "server-only";
import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { correspondenceTable, country as countryTable, nationalOffence } from "@/db/tables";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import { institutionKinds } from "@/domain/framework/framework";
import { textSchema } from "@/domain/profile/statement";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { addVersion, logVersion, newVersionShape, refuseSecond } from "./new-version";
import { wordsOf } from "./offence-store";
import { storeOffences } from "./store-offences";
import { getStatements, replaceStatements } from "./variable-store";
import { findPublished, getTable, type Table } from "./version-store";

const tableSchema = z.strictObject({
  country: z.string().regex(/^[A-Z]{3}$/, { error: "country-malformed" }),
  institutionKind: z.enum(institutionKinds, { error: "choice" }),
  institution: textSchema,
});

/** Begins the correspondence table of an institution, without a version yet. Throws `invalid` for a country that is not on record. */
export async function addTable(context: CommandContext, input: unknown): Promise<{ id: string }> {
  const { database, actor, now } = context;
  const given = parseInput(tableSchema, input);
  authorize(context, "table.edit", given.country);
  const row: Table = {
    ...{ id: randomUUID(), ...given },
    ...{ createdBy: actor.id, createdAt: now.toISOString() },
  };
  await database.write(async (tx) => {
    const [place] = await tx
      .select({ iso3: countryTable.iso3 })
      .from(countryTable)
      .where(eq(countryTable.iso3, given.country));
    if (!place)
      throw new DomainError("invalid", `there is no country ${given.country}`, [
        { path: "country", code: "country-unknown" },
      ]);
    await tx.insert(correspondenceTable).values(row);
    await appendChange(tx, actor, now, {
      ...{ action: "addTable", subject: given.country, reason: null },
      ...{ before: null, after: row },
    });
  });
  return { id: row.id };
}

const draftSchema = z.strictObject(newVersionShape);

/** Begins a draft with the offences and variables of the newest published version. Throws `not-found`, and `conflict` while another version is open. */
export async function beginVersion(
  context: CommandContext,
  input: unknown,
): Promise<{ id: number }> {
  const { database } = context;
  const { tableId, date, note } = parseInput(draftSchema, input);
  return database.write(async (tx) => {
    const table = await getTable(tx, tableId);
    authorize(context, "table.edit", table.country);
    await refuseSecond(tx, tableId);
    const former = await findPublished(tx, tableId);
    const offences = former ? await listOffences(tx, former.id) : [];
    const variables = former ? await getStatements(tx, former.id) : [];
    const version = await addVersion(tx, context, table, {
      ...{ date, note, fileName: null, importCounts: null, replaces: null },
    });
    await storeOffences(database, version.id, offences);
    await replaceStatements(tx, version, variables, "variables");
    await logVersion(tx, context, table, version, "beginVersion", {
      ...{ offences: offences.length, variables },
    });
    return { id: version.id };
  });
}

async function listOffences(tx: Tx, versionId: number): Promise<NationalOffence[]> {
  const rows = await tx
    .select()
    .from(nationalOffence)
    .where(eq(nationalOffence.versionId, versionId))
    .orderBy(asc(nationalOffence.position));
  return rows.map(wordsOf);
}
