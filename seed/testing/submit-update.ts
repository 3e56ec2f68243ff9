import { openDatabase } from "@/db/open";
import { listGrants } from "@/db/permitted-users";
import { exampleSource, exampleStatement, exampleText } from "@/domain/profile/example-profile";
import type { StatementOf } from "@/domain/profile/profile";
import type { DraftEntry } from "@/domain/update/draft";
import type { Edit } from "@/domain/update/edit";
import { openUpdate } from "@/features/update/open-update";
import { saveEdits } from "@/features/update/save-edits";
import { submitUpdate } from "@/features/update/submit-update";
import { userActor } from "@/lib/actor";

/** Submits an update of a country: a stage and a challenge with a source of their own, and where the page has a challenge, another state and text of it. Prints its id. Arguments: user id, country, text of the challenge. */
const [userId = "", country = "", text = ""] = process.argv.slice(2);
const database = openDatabase();
const grants = await listGrants(database.direct, userId);
const context = { database, actor: userActor(userId, grants), now: new Date() };
const today = context.now.toISOString().slice(0, 10);
const update = await openUpdate(context, { kind: "country", country });
const source = exampleSource({
  id: "report-of-update",
  title: `Report on the ICCS ${today}`,
  date: today,
});
const own = { date: today, sourceIds: [source.id] };
const stage = exampleStatement("stages", { id: "stage-of-update", stage: "regular", ...own });
const challenge = exampleStatement("challenges", {
  id: "challenge-of-update",
  category: "LEG",
  ...own,
  text: exampleText(text),
});
const added = (part: Edit["part"], entry: unknown): Edit => ({
  part,
  id: (entry as DraftEntry).id,
  field: null,
  before: null,
  after: entry as DraftEntry,
});
const standing = update.content.challenges[0] as unknown as StatementOf<"challenges"> | undefined;
const changed = (field: keyof StatementOf<"challenges">, after: Edit["after"]): Edit[] =>
  standing && standing[field] !== after
    ? [{ part: "challenges", id: standing.id, field, before: standing[field], after }]
    : [];
const { version } = await saveEdits(context, {
  updateId: update.id,
  edits: [
    added("sources", source),
    added("stages", stage),
    added("challenges", challenge),
    ...changed("status", "mitigated"),
    ...changed("assessor", "self-reported"),
    ...changed("text", {
      ...exampleText(`${standing?.text.text} Since then the police take part.`),
    }),
  ],
});
await submitUpdate(context, { updateId: update.id, version });
process.stdout.write(`${update.id}\n`);
await database.close();
