import "server-only";
import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import type { Db } from "@/db/database";
import { country, manualProposal, statement } from "@/db/tables";
import type { ManualProposalState } from "@/domain/engagement/manual-proposal";
import type { World } from "@/domain/framework/world";
import type { StatementOf } from "@/domain/profile/profile";
import type { Text } from "@/domain/profile/statement";
import { authorize } from "@/lib/authorize";

/** A challenge that shows what the Manual lacks; without text where the country has it no longer. */
export interface Evidence {
  country: string;
  countryNames: Record<string, string>;
  challengeId: string;
  text: Text | null;
}

export interface ListedProposal {
  id: string;
  version: number;
  world: World;
  meeting: string | null;
  section: string;
  problem: Text;
  state: ManualProposalState;
  answer: string | null;
  updatedAt: string;
  evidence: Evidence[];
}

/** The proposals for the Manual, the newest first, with the challenges behind them. Throws `forbidden`. */
export async function listProposals(context: CommandContext): Promise<ListedProposal[]> {
  authorize(context, "manualProposal.edit", null);
  const { db } = context.database;
  const rows = await db
    .select()
    .from(manualProposal)
    .orderBy(desc(manualProposal.createdAt), manualProposal.id);
  const cited = rows.flatMap(({ proposal }) => proposal.evidence);
  const found = await listChallenges(db, cited);
  const countries = await db
    .select({ iso3: country.iso3, names: country.names })
    .from(country)
    .where(inArray(country.iso3, [...new Set(cited.map((each) => each.country))]));
  return rows.map(({ id, version, world, proposal, state, answer, updatedAt }) => ({
    ...{ id, version, world, state, answer, updatedAt },
    ...{ meeting: proposal.meeting, section: proposal.section, problem: proposal.problem },
    evidence: proposal.evidence.map((each) => ({
      ...each,
      countryNames: countries.find(({ iso3 }) => iso3 === each.country)?.names ?? {},
      text: found.get(`${each.country}/${each.challengeId}`) ?? null,
    })),
  }));
}

async function listChallenges(db: Db, cited: readonly { challengeId: string }[]) {
  const rows = await db
    .select({ iso3: statement.country, id: statement.statementId, body: statement.body })
    .from(statement)
    .where(
      and(
        eq(statement.section, "challenges"),
        inArray(statement.statementId, [...new Set(cited.map((each) => each.challengeId))]),
        isNull(statement.knownTo),
      ),
    );
  return new Map(
    rows.map(({ iso3, id, body }) => [`${iso3}/${id}`, (body as StatementOf<"challenges">).text]),
  );
}
