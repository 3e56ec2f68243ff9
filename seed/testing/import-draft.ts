import type { CommandContext } from "@/db/command-context";
import { openDatabase } from "@/db/open";
import { listGrants } from "@/db/permitted-users";
import { iccsVersions } from "@/domain/classification/iccs";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import { exampleText } from "@/domain/profile/example-profile";
import { addTable } from "@/features/correspondence/draft-commands";
import { importOffences } from "@/features/correspondence/import-commands";
import { userActor } from "@/lib/actor";
import { exampleImport } from "./example-tables";

/**
 * Imports a draft of invented offences that are tied to nothing, named after terms of the index of the ICCS. Prints the
 * path of its version. Arguments: country, user id of a contributor, how many.
 */
const [country = "", userId = "", count = ""] = process.argv.slice(2);
const database = openDatabase();
const author: CommandContext = {
  database,
  actor: userActor(userId, await listGrants(database.direct, userId)),
  now: new Date(),
};
const { id: tableId } = await addTable(author, {
  ...{ country, institutionKind: "police", institution: exampleText("National police") },
});
const { terms } = iccsVersions[0];
const offences = Array.from({ length: Number(count) }, (_, at) =>
  exampleOffence(String(at + 1), {
    name: `${terms[at % terms.length]?.term} (invented, ${at + 1})`,
    correspondences: [],
  }),
);
const { id } = await importOffences(author, exampleImport(tableId), offences);
process.stdout.write(`${tableId}/${id}`);
await database.close();
