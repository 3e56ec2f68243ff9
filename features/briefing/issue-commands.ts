import "server-only";
import { and, count, eq, like } from "drizzle-orm";
import { z } from "zod";
import { appendChange, hashOf } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { openNewEdition } from "@/db/edition";
import { briefing, briefingFile } from "@/db/tables";
import { type BriefingDocument, briefingFormats } from "@/domain/briefing/briefing-document";
import type { BriefingSettings } from "@/domain/briefing/briefing-settings";
import type { World } from "@/domain/framework/world";
import { authorize } from "@/lib/authorize";
import { parseInput } from "@/lib/parse-input";
import { conflict, getDraft, getRow } from "./briefing-store";

const issueSchema = z.strictObject({ briefingId: z.string(), version: z.number().int() });
const fileSchema = z.strictObject({
  briefingId: z.string(),
  format: z.enum(briefingFormats),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/, { error: "fingerprint-malformed" }),
  size: z.number().int().positive(),
});

/** Makes the value of a briefing, with the number it is issued under. */
export type BuildIssued = (
  saved: { settings: BriefingSettings; world: World },
  number: string,
) => Promise<BriefingDocument>;

/** Freezes a briefing: what it says is stored under a number and a hash, and nothing changes it any more. Throws `conflict` when it is issued already, or was changed since `version` was read. */
export async function issueBriefing(
  context: CommandContext,
  input: z.input<typeof issueSchema>,
  build: BuildIssued,
): Promise<{ number: string }> {
  const { database, actor, now } = context;
  const { briefingId, version } = parseInput(issueSchema, input);
  authorize(context, "briefing.issue", null);
  return database.write(async (tx) => {
    const draft = await getDraft(tx, briefingId, version);
    const number = await nextNumber(tx, now.toISOString().slice(0, 4));
    const document = await build(draft, number);
    const hash = hashOf(document);
    const issued = { number, issuedAt: now.toISOString(), issuedBy: actor.id, hash };
    await tx
      .update(briefing)
      .set({ ...issued, document, version: version + 1, updatedAt: issued.issuedAt })
      .where(and(eq(briefing.id, briefingId), eq(briefing.version, version)));
    await appendChange(tx, actor, now, {
      ...{ action: "issueBriefing", subject: briefingId, reason: null },
      ...{ before: { version }, after: { version: version + 1, ...issued } },
    });
    await openNewEdition(tx);
    return { number };
  });
}

/** Whatever is issued stays: their count gives the next number, without gaps, as one writes at a time. */
async function nextNumber(tx: Tx, year: string): Promise<string> {
  const [row] = await tx
    .select({ issued: count() })
    .from(briefing)
    .where(like(briefing.number, `${year}-%`));
  return `${year}-${String((row?.issued ?? 0) + 1).padStart(3, "0")}`;
}

/** Keeps the fingerprint of a file made of an issued briefing, so that whoever holds the file can ask whether it is genuine. A file made again is kept once. */
export async function recordFile(
  context: CommandContext,
  input: z.input<typeof fileSchema>,
): Promise<void> {
  const { database, actor, now } = context;
  const { briefingId, ...file } = parseInput(fileSchema, input);
  authorize(context, "briefing.edit", null);
  await database.write(async (tx) => {
    const { number } = await getRow(tx, briefingId);
    if (number === null) throw conflict(`briefing ${briefingId} is a draft`, "not-issued");
    const [present] = await tx
      .select()
      .from(briefingFile)
      .where(
        and(
          eq(briefingFile.briefing, briefingId),
          eq(briefingFile.format, file.format),
          eq(briefingFile.fingerprint, file.fingerprint),
        ),
      );
    if (present) return;
    const row = { briefing: briefingId, ...file, madeAt: now.toISOString() };
    await tx.insert(briefingFile).values(row);
    await appendChange(tx, actor, now, {
      ...{ action: "recordFile", subject: briefingId, reason: null },
      ...{ before: null, after: file },
    });
    await openNewEdition(tx);
  });
}
