import type { CommandContext } from "@/db/command-context";
import { openDatabase } from "@/db/open";
import { listGrants } from "@/db/permitted-users";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import { exampleText } from "@/domain/profile/example-profile";
import { addTable } from "@/features/correspondence/draft-commands";
import { importOffences } from "@/features/correspondence/import-commands";
import { publishVersion, submitVersion } from "@/features/correspondence/version-commands";
import { userActor } from "@/lib/actor";
import { exampleImport } from "./example-tables";

/**
 * Publishes two versions of a table of a country's police, each with an offence that is tied, one that is not and one
 * that was set aside; in the second the first is tied elsewhere. Prints the table's id. Arguments: country, user id of
 * a focal point, user id of a reviewer.
 */
const [country = "", focalPoint = "", reviewer = ""] = process.argv.slice(2);
const database = openDatabase();
const contextOf = async (userId: string): Promise<CommandContext> => ({
  database,
  actor: userActor(userId, await listGrants(database.direct, userId)),
  now: new Date(),
});
const author = await contextOf(focalPoint);
const { id: tableId } = await addTable(author, {
  ...{ country, institutionKind: "police", institution: exampleText("National police") },
});
for (const category of ["0101", "0201"]) {
  const tie = { category, kind: null, share: null, confidence: null, note: null };
  const offences = [
    exampleOffence("1", { correspondences: [tie] }),
    exampleOffence("2", { correspondences: [] }),
    exampleOffence("3", { correspondences: [], exclusion: "Repealed" }),
  ];
  const { id: versionId } = await importOffences(author, exampleImport(tableId), offences);
  await submitVersion(author, { versionId, version: 1 });
  await publishVersion(await contextOf(reviewer), { versionId, version: 2 });
}
process.stdout.write(tableId);
await database.close();
