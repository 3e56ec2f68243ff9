import "server-only";
import type { CommandContext } from "@/db/command-context";
import type { Database } from "@/db/database";
import type { BriefingDocument } from "@/domain/briefing/briefing-document";
import type { BriefingSettings } from "@/domain/briefing/briefing-settings";
import { buildBriefing, proposeNarratives } from "@/domain/briefing/build-briefing";
import { loadBriefingMaterial } from "./briefing-material";
import { getBriefing } from "./briefing-queries";
import { loadBriefingWords } from "./briefing-words";

/** What a briefing with these settings says, from what is known now of its day; a draft without a number. */
export async function composeBriefing(
  database: Pick<Database, "db">,
  settings: BriefingSettings,
  number: string | null,
): Promise<BriefingDocument> {
  const material = await loadBriefingMaterial(database, settings);
  return buildBriefing(material, settings, await loadBriefingWords(settings.language), number);
}

/** A briefing as its page shows it: what it says, the frozen value once it is issued, and what the rules propose to say. Throws as `getBriefing` does. */
export async function openBriefing(context: CommandContext, briefingId: string) {
  const briefing = await getBriefing(context, briefingId);
  const { settings, document: frozen } = briefing;
  if (frozen) return { briefing, document: frozen, proposals: new Map() };
  const words = await loadBriefingWords(settings.language);
  const material = await loadBriefingMaterial(context.database, settings);
  return {
    briefing,
    document: buildBriefing(material, settings, words, null),
    proposals: proposeNarratives(material, settings, words),
  };
}
