import "server-only";
import { eq } from "drizzle-orm";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import { openNewEdition } from "@/db/edition";
import { country } from "@/db/tables";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";

/** Takes a country into the tracker, with no statement yet. Throws `conflict` when it is there already. */
export async function addCountry(
  context: CommandContext,
  row: typeof country.$inferInsert,
): Promise<void> {
  const { database, actor, now } = context;
  authorize(context, "country.add", null);
  await database.write(async (tx) => {
    const [present] = await tx.select().from(country).where(eq(country.iso3, row.iso3));
    if (present) throw new DomainError("conflict", `${row.iso3} is in the tracker already`);
    await tx.insert(country).values(row);
    await appendChange(tx, actor, now, {
      action: "addCountry",
      subject: row.iso3,
      reason: null,
      before: null,
      after: row,
    });
    await openNewEdition(tx);
  });
}
