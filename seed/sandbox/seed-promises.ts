import { and, eq, inArray, isNull } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { statement } from "@/db/tables";
import { compareText } from "@/domain/dates/partial-date";
import { attendanceOf, type MeetingDocument } from "@/domain/meeting/meeting";
import type { Text } from "@/domain/profile/statement";
import {
  answerCommitment,
  endCommitment,
  proposeCommitment,
} from "@/features/commitment/commitment-commands";
import { keepProposal } from "@/features/manual/manual-commands";
import { actingFor } from "./acting-for";

/** The meeting of the sandbox after which its countries promised something. */
export const meetingOfPromises = "sandbox-engagement-2026";

/** One kept, one under way, one that waits for an answer. */
const outlines = [
  { what: "Publish the table of invented offences (fictional).", dueOn: "2026-08-31", steps: 2 },
  { what: "Train the recorders of two provinces (fictional).", dueOn: "2027-03-31", steps: 1 },
  { what: "Name a coordinating office (fictional).", dueOn: "2027-06-30", steps: 0 },
];

/** Enters what fictional countries promised after a meeting, on the days that follow it, and a proposal for the Manual. */
export async function seedPromises(
  context: CommandContext,
  document: MeetingDocument,
): Promise<void> {
  const { presenting, attending } = attendanceOf(document);
  const countries = [...presenting, ...attending];
  const challenges = await listChallenges(context, countries);
  for (const [index, { what, dueOn, steps }] of outlines.entries()) {
    const country = countries[index % countries.length];
    if (country === undefined) return;
    const { id } = await proposeCommitment(actingFor(context, "2026-05-04", country), {
      ...{ meeting: document.id, country, what: english(what), dueOn },
      challengeId: challenges.find((each) => each.country === country)?.challengeId ?? null,
      who: "Sandbox statistics office (fictional)",
    });
    if (steps > 0)
      await answerCommitment(actingFor(context, "2026-05-18", country), {
        ...{ id, version: 1, answer: "confirm" },
      });
    if (steps > 1)
      await endCommitment(actingFor(context, "2026-08-20", country), {
        ...{ id, version: 2, outcome: "keep", result: english("It is published (fictional).") },
      });
  }
  await keepProposal(actingFor(context, "2026-05-04", ""), {
    world: "sandbox",
    proposal: {
      ...{ meeting: document.id, section: "Sandbox chapter (fictional)" },
      problem: english("The sandbox countries found no example of a table (fictional)."),
      evidence: challenges.slice(0, 2),
    },
  });
}

/** The first challenge of each country. */
async function listChallenges({ database }: CommandContext, countries: readonly string[]) {
  const rows = await database.db
    .select({ country: statement.country, challengeId: statement.statementId })
    .from(statement)
    .where(
      and(
        eq(statement.section, "challenges"),
        inArray(statement.country, [...countries]),
        eq(statement.audience, "public"),
        isNull(statement.knownTo),
      ),
    );
  const ordered = rows.sort(
    (a, b) => compareText(a.country, b.country) || compareText(a.challengeId, b.challengeId),
  );
  return ordered.filter(
    ({ country }, index) => ordered.findIndex((each) => each.country === country) === index,
  );
}

function english(text: string): Text {
  return { lang: "en", text, translations: [] };
}
