import type { CommandContext } from "@/db/command-context";
import type { Day } from "@/domain/dates/partial-date";
import { stageOrder } from "@/domain/framework/framework";
import type { Profile } from "@/domain/profile/profile";
import { addTable, beginVersion } from "@/features/correspondence/draft-commands";
import { importOffences } from "@/features/correspondence/import-commands";
import { stateVariables } from "@/features/correspondence/variable-commands";
import { publishVersion, submitVersion } from "@/features/correspondence/version-commands";
import { actingAsCentre, actingFor } from "../acting-for";
import type { SandboxCountry } from "../sandbox-country";
import { dayAfter } from "../story/story-days";
import { draftBegunOn, type SandboxTable, sandboxTables } from "./sandbox-tables";

/** Enters the correspondence tables that a fictional country has by its history, each version by way of its review. */
export async function seedTables(
  context: CommandContext,
  country: SandboxCountry,
  history: readonly { knownOn: Day; profile: Profile }[],
): Promise<void> {
  const stageIn = (profile: Profile | undefined) => profile?.stages.at(-1)?.stage ?? "not-started";
  const stage = stageIn(history.at(-1)?.profile);
  const mapping = history.find(({ profile }) => stageOrder(stageIn(profile)) >= 3);
  for (const table of sandboxTables(country, stage, mapping?.knownOn))
    await seedTable(context, country.iso3, table);
}

async function seedTable(
  context: CommandContext,
  country: string,
  { institutionKind, institution, versions, hasDraft }: SandboxTable,
): Promise<void> {
  const [first] = versions;
  if (!first) return;
  const { id: tableId } = await addTable(
    actingFor(context, dayAfter(first.publishedOn, -30), country),
    { country, institutionKind, institution },
  );
  for (const { publishedOn, offences, statements } of versions) {
    const author = actingFor(context, dayAfter(publishedOn, -20), country);
    const counts = { accepted: offences.length };
    const { id: versionId } = await importOffences(
      author,
      {
        ...{ tableId, date: publishedOn.slice(0, 7), note: null, fileName: "offences.csv" },
        ...{ counts, replaces: null },
      },
      offences,
    );
    await stateVariables(author, { versionId, version: 1, statements });
    await submitVersion(author, { versionId, version: 2 });
    const reviewer = actingAsCentre(context, publishedOn);
    await publishVersion(reviewer, { versionId, version: 3 });
  }
  if (hasDraft)
    await beginVersion(actingFor(context, draftBegunOn, country), {
      ...{ tableId, date: "2026-10", note: null },
    });
}
