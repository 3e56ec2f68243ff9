import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { briefing, briefingFile } from "@/db/tables";
import type { BriefingFormat } from "@/domain/briefing/briefing-document";
import type { BriefingSettings } from "@/domain/briefing/briefing-settings";
import { authorize } from "@/lib/authorize";
import { type BriefingRow, getRow } from "./briefing-store";

/** A briefing in a list: what it is called and where it stands. */
export interface ListedBriefing
  extends Pick<BriefingRow, "id" | "world" | "version" | "updatedAt" | "number" | "issuedAt"> {
  settings: Pick<BriefingSettings, "title" | "asOf" | "audience" | "language" | "countries">;
}

/** A file that was made of an issued briefing. */
export interface MadeFile {
  format: BriefingFormat;
  fingerprint: string;
  size: number;
  madeAt: string;
}

/** All briefings, the one that was changed last first. */
export async function listBriefings(context: CommandContext): Promise<ListedBriefing[]> {
  authorize(context, "briefing.edit", null);
  return context.database.db
    .select({
      id: briefing.id,
      world: briefing.world,
      settings: briefing.settings,
      version: briefing.version,
      updatedAt: briefing.updatedAt,
      number: briefing.number,
      issuedAt: briefing.issuedAt,
    })
    .from(briefing)
    .orderBy(desc(briefing.updatedAt), asc(briefing.id));
}

/** A briefing with the files that were made of it. Throws `not-found` without such a briefing. */
export async function getBriefing(
  context: CommandContext,
  briefingId: string,
): Promise<BriefingRow & { files: MadeFile[] }> {
  authorize(context, "briefing.edit", null);
  const { db } = context.database;
  const row = await getRow(db, briefingId);
  const files = await db
    .select({
      format: briefingFile.format,
      fingerprint: briefingFile.fingerprint,
      size: briefingFile.size,
      madeAt: briefingFile.madeAt,
    })
    .from(briefingFile)
    .where(eq(briefingFile.briefing, briefingId))
    .orderBy(asc(briefingFile.format), asc(briefingFile.madeAt));
  return { ...row, files };
}
