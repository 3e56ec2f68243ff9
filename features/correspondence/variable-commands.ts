import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import { tableVersion } from "@/db/tables";
import { variableStatementsSchema } from "@/domain/correspondence/variable-statement";
import { stateAfter } from "@/domain/update/update-state";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { getStatements, replaceStatements } from "./variable-store";
import { checkRead, getVersion } from "./version-store";

const stateSchema = z.strictObject({
  versionId: z.number().int(),
  version: z.number().int().positive(),
  statements: variableStatementsSchema,
});

/** Says of a draft to what extent the institution records each variable, in the place of all that it said before. Throws `not-found`, `invalid` at the statement that is refused, and `conflict` when the version changed since it was read or is no draft. */
export async function stateVariables(
  context: CommandContext,
  input: unknown,
): Promise<{ version: number }> {
  const { actor, now } = context;
  const { versionId, version: read, statements } = parseInput(stateSchema, input);
  return context.database.write(async (tx) => {
    const { table, version } = await getVersion(tx, context, "table.edit", versionId);
    checkRead(version, read);
    if (!stateAfter(version.state, "edit"))
      throw new DomainError("conflict", `version ${versionId} is ${version.state}`);
    const before = await getStatements(tx, versionId);
    await replaceStatements(tx, version, statements, "statements");
    const { authors } = version;
    const set = {
      version: read + 1,
      // Who writes in a version does not review it.
      authors: authors.includes(actor.id) ? authors : [...authors, actor.id],
    };
    await tx.update(tableVersion).set(set).where(eq(tableVersion.id, versionId));
    await appendChange(tx, actor, now, {
      ...{ action: "stateVariables", subject: table.country, reason: null },
      before: { versionId, version: read, statements: before },
      after: { versionId, version: set.version, statements },
    });
    return { version: set.version };
  });
}
