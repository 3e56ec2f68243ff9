import "server-only";
import { asc, eq } from "drizzle-orm";
import { cache } from "react";
import type { CommandContext } from "@/db/command-context";
import { getDatabase } from "@/db/connection";
import type { Db } from "@/db/database";
import { listKnownMeetings } from "@/db/known-meetings";
import { commitment, country, meeting } from "@/db/tables";
import { type Day, dayOf } from "@/domain/dates/partial-date";
import type { Commitment, CommitmentState } from "@/domain/engagement/commitment";
import { publicStateOn } from "@/domain/engagement/commitment-state";
import type { World } from "@/domain/framework/world";
import { isPermitted } from "@/domain/permission/permission";
import type { Text } from "@/domain/profile/statement";

/** A commitment as it is shown: in the state it had on the day. */
export interface ShownCommitment extends Commitment {
  id: string;
  state: CommitmentState;
  result: Text | null;
  endedOn: Day | null;
  meetingTitle: Text;
}

/** What countries had promised at public meetings of a world, as the public was told on a day; by due day. */
export const listPublicCommitments = cache(
  async (world: World, day: Day): Promise<ShownCommitment[]> => {
    const { db } = getDatabase();
    const known = await listKnownMeetings(db, world, day);
    const titles = new Map(
      known
        .filter(({ document }) => document.audience === "public")
        .map(({ document }) => [document.id, document.title]),
    );
    const rows = await listRows(db);
    return rows.flatMap(({ row }) => {
      const state = publicStateOn(row, day);
      const meetingTitle = titles.get(row.meeting);
      if (!state || !meetingTitle) return [];
      const isOver = state !== "confirmed";
      const { result, endedOn } = isOver ? row : { result: null, endedOn: null };
      return [{ ...shownOf(row), state, result, endedOn, meetingTitle }];
    });
  },
);

/** A commitment as those see it who are to act on it. */
export interface ReadCommitment extends ShownCommitment {
  world: World;
  version: number;
  /** When it was proposed, and once confirmed the day of that. */
  changedAt: string;
  countryNames: Record<string, string>;
  may: { answer: boolean; end: boolean; takeBack: boolean };
}

/** The commitments that the actor may read, by due day, each with what the actor may do with it. */
export async function listCommitments({
  database,
  actor,
  now,
}: CommandContext): Promise<ReadCommitment[]> {
  const today = dayOf(now);
  const rows = await listRows(database.db);
  return rows.flatMap(({ row, document, names, world }) => {
    const may = (action: Parameters<typeof isPermitted>[1]) =>
      isPermitted(actor.grants, action, row.country, today);
    if (!may("commitment.read")) return [];
    const { state, result, endedOn, version } = row;
    const isProposed = state === "proposed";
    return [
      {
        ...{ ...shownOf(row), state, result, endedOn, version, world },
        ...{ meetingTitle: document.title, countryNames: names },
        changedAt: row.confirmedOn ?? row.createdAt,
        may: {
          answer: isProposed && may("commitment.answer"),
          end: state === "confirmed" && may("commitment.end"),
          takeBack: isProposed && may("commitment.propose"),
        },
      },
    ];
  });
}

function listRows(db: Db) {
  return db
    .select({
      row: commitment,
      document: meeting.document,
      names: country.names,
      world: country.world,
    })
    .from(commitment)
    .innerJoin(meeting, eq(meeting.id, commitment.meeting))
    .innerJoin(country, eq(country.iso3, commitment.country))
    .orderBy(asc(commitment.dueOn), asc(commitment.id));
}

function shownOf(row: typeof commitment.$inferSelect) {
  const { id, meeting: of, country: iso3, challengeId, what, who, dueOn } = row;
  return { id, meeting: of, country: iso3, challengeId, what, who, dueOn };
}
