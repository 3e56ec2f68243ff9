import { asc, eq } from "drizzle-orm";
import { expect } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { nationalOffence } from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { readRows } from "@/db/testing/read-rows";
import { openTestContext } from "@/db/testing/test-context";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import { exampleText } from "@/domain/profile/example-profile";
import { addTable } from "../draft-commands";
import { importOffences } from "../import-commands";

export const exampleOffences = [
  exampleOffence("101", { name: "Homicidio", language: "es" }),
  exampleOffence("102", { name: "Robo con violencia", correspondences: [] }),
  exampleOffence("103", { correspondences: [], exclusion: "Repealed in 2020" }),
];

/** A table of XAA without a version, with those who work on it and a reviewer. */
export async function openExampleTable() {
  const context = await openTestContext(["XAA", "XAB"]);
  const { database } = context;
  await addPerson(database, "fay", { role: "focal-point", country: "XAA" });
  await addPerson(database, "con", { role: "contributor", country: "XAA" });
  await addPerson(database, "out", { role: "focal-point", country: "XAB" });
  await addPerson(database, "rev", { role: "reviewer", country: null });
  const contributor = await contextOf(context, "con");
  const { id: tableId } = await addTable(contributor, {
    ...{ country: "XAA", institutionKind: "police", institution: exampleText("Police") },
  });
  return {
    ...{ context, contributor, tableId },
    country: await contextOf(context, "fay"),
    outsider: await contextOf(context, "out"),
    reviewer: await contextOf(context, "rev"),
    importing: (
      rows: readonly NationalOffence[] = exampleOffences,
      fields: object = {},
      by: CommandContext = contributor,
    ) =>
      importOffences(
        by,
        {
          ...{ tableId, date: "2026-05", note: null, fileName: "table.csv" },
          ...{ counts: { accepted: rows.length }, replaces: null, ...fields },
        },
        rows,
      ),
    offencesOf: (versionId: number) =>
      database.db
        .select()
        .from(nationalOffence)
        .where(eq(nationalOffence.versionId, versionId))
        .orderBy(asc(nationalOffence.position)),
    /** What is refused changes nothing. */
    refused: async (run: () => Promise<unknown>, expected: object) => {
      const before = await readRows(database);
      await expect(run()).rejects.toMatchObject(expected);
      expect(await readRows(database)).toEqual(before);
    },
  };
}
export type ExampleTable = Awaited<ReturnType<typeof openExampleTable>>;

export const invalid = (path: string, code: string) => ({
  code: "invalid",
  faults: [{ path, code }],
});
