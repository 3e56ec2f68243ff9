import { asc } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { changeLog, mail, notice, offenceComment } from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import { commentOnOffence } from "./comment-commands";
import { mapOffence } from "./mapping-commands";
import { addOffence, changeOffence, removeOffence, restoreOffence } from "./offence-commands";
import { getOffencePage } from "./offence-queries";
import { getVersionPage } from "./table-queries";
import { type ExampleTable, invalid, openExampleTable } from "./testing/example-table";
import { publishVersion, returnVersion, submitVersion, withdrawVersion } from "./version-commands";

let world: ExampleTable;
let versionId: number;
let ids: number[];
beforeEach(async () => {
  world = await openExampleTable();
  ({ id: versionId } = await world.importing());
  ids = (await world.offencesOf(versionId)).map(({ id }) => id);
  await submitVersion(world.country, held(1));
});

const held = (version: number) => ({ versionId, version });
const { correspondences: _, ...example } = exampleOffence("102", { name: "Robo" });
const comment = (
  at: number,
  text: string | null,
  { before = null as string | null, by = world.reviewer, version = 1 } = {},
) => commentOnOffence(by, { offenceId: ids[at] ?? 0, version, before, text });
const sendBack = (version: number, reason: string | null) =>
  returnVersion(world.reviewer, { ...held(version), reason });
const remarks = async (by = world.country) => (await getVersionPage(by, versionId)).remarks;
const later = (context: typeof world.country, minutes: number) => ({
  ...context,
  now: new Date(context.now.getTime() + minutes * 60_000),
});
const commentRows = () =>
  world.context.database.db.select().from(offenceComment).orderBy(asc(offenceComment.id));

describe("a comment on an offence under review", () => {
  it("is kept with what the offence said, and is for reviewers only until the version is returned", async () => {
    await comment(1, "Which article?");
    const { open } = await remarks(world.reviewer);
    expect(open).toMatchObject([{ offenceId: ids[1], text: "Which article?", who: "rev" }]);
    expect(open[0]?.offence).toMatchObject({ code: "102", correspondences: [] });
    for (const by of [world.country, world.contributor])
      expect(await remarks(by)).toMatchObject({ open: [], sent: [] });
    const [last] = (
      await world.context.database.db.select().from(changeLog).orderBy(asc(changeLog.seq))
    ).slice(-1);
    expect(last).toMatchObject({
      ...{ action: "commentOnOffence", actor: "user:rev", before: null },
      after: { text: "Which article?" },
    });
  });

  it("is not for a reviewer who wrote in the version, before it is returned", async () => {
    await comment(1, "Which article?");
    const { contributor, reviewer } = world;
    const grants = [...contributor.actor.grants, ...reviewer.actor.grants];
    const both = { ...contributor, actor: { ...contributor.actor, grants } };
    expect(await remarks(both)).toMatchObject({ open: [], sent: [] });
    const shown = await getOffencePage(both, versionId, ids[1] ?? 0);
    expect([shown.open, shown.earlier]).toEqual([undefined, []]);
    await sendBack(2, null);
    expect((await remarks(both)).sent).toMatchObject([{ text: "Which article?" }]);
  });

  it("is one an offence, changed by any reviewer who has read it, and taken back when it is emptied", async () => {
    await addPerson(world.context.database, "second", { role: "reviewer", country: null });
    const second = await contextOf(world.context, "second");
    await comment(1, "Which article?");
    await world.refused(() => comment(1, "Mine", { by: second }), { code: "conflict" });
    await comment(1, "Which article, and of which law?", { by: second, before: "Which article?" });
    expect(await commentRows()).toMatchObject([
      { writtenBy: "user:second", text: "Which article, and of which law?" },
    ]);
    await comment(1, null, { before: "Which article, and of which law?" });
    expect(await commentRows()).toEqual([]);
  });

  it("is stored once when two write the first one at once", async () => {
    await addPerson(world.context.database, "second", { role: "reviewer", country: null });
    const second = await contextOf(world.context, "second");
    const sent = await Promise.allSettled([comment(1, "One"), comment(1, "Other", { by: second })]);
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await commentRows()).toHaveLength(1);
  });

  it("is refused to its country, to a reviewer who wrote in it, and where it is not under review", async () => {
    const { contributor, country, outsider, reviewer } = world;
    for (const by of [contributor, country, outsider])
      await world.refused(() => comment(0, "Mine", { by }), { code: "forbidden" });
    const grants = [...contributor.actor.grants, ...reviewer.actor.grants];
    const both = { ...contributor, actor: { ...contributor.actor, grants } };
    await world.refused(() => comment(0, "Mine", { by: both }), { code: "forbidden" });
    await world.refused(() => comment(0, "As it was", { version: 2 }), { code: "conflict" });
    await world.refused(
      () => commentOnOffence(reviewer, { offenceId: 2 ** 40, version: 1, before: null, text: "?" }),
      { code: "not-found" },
    );
    await sendBack(2, "Say what 102 is.");
    await world.refused(() => comment(0, "Too late"), { code: "conflict" });
  });

  it("stays with those of the reviewers while the country takes the version back", async () => {
    await comment(1, "Which article?");
    await withdrawVersion(world.country, held(2));
    expect(await remarks()).toMatchObject({ open: [], sent: [] });
    await world.refused(() => comment(1, "Another", { before: "Which article?" }), {
      code: "conflict",
    });
  });
});

describe("a version is returned", () => {
  it("with comments on its offences and no reason for the whole, which its authors then read and are told of", async () => {
    await comment(0, "Is this all killing?");
    await comment(1, "Which article?\nOf which law?");
    await sendBack(2, null);
    expect((await remarks()).sent).toMatchObject([
      { offenceId: ids[0], text: "Is this all killing?", answer: "unchanged" },
      { offenceId: ids[1], text: "Which article?\nOf which law?", answer: "unchanged" },
    ]);
    const { version } = await getVersionPage(world.country, versionId);
    expect(version).toMatchObject({ state: "returned", returnReason: null });
    const { db } = world.context.database;
    const told = (await db.select().from(notice).orderBy(asc(notice.id))).at(-1);
    expect(told).toMatchObject({ userId: "fay", kind: "table-returned", values: { count: "2" } });
    const letter = (await db.select().from(mail).orderBy(asc(mail.id))).at(-1);
    expect(letter?.values).toMatchObject({
      reason:
        "101 Homicidio: Is this all killing?\n102 Robo con violencia: Which article?\nOf which law?",
    });
  });

  it("only with a reason or a comment", async () => {
    for (const reason of [null, "", "  "])
      await world.refused(() => sendBack(2, reason), invalid("reason", "reason-or-comment"));
    await sendBack(2, "Say what 102 is.");
    expect(await commentRows()).toMatchObject([{ offenceId: null, text: "Say what 102 is." }]);
  });

  it("and not published while its authors have not got what was said of it", async () => {
    await comment(1, "Which article?");
    await world.refused(
      () => publishVersion(world.reviewer, held(2)),
      invalid("", "comments-open"),
    );
    await comment(1, null, { before: "Which article?" });
    await publishVersion(world.reviewer, held(2));
  });

  it("and once it is published what was said of it is told as of earlier", async () => {
    await comment(1, "Which article?");
    await sendBack(2, "On the whole");
    await submitVersion(world.country, held(3));
    await publishVersion(world.reviewer, held(4));
    const { sent, earlier } = await remarks();
    expect([sent.length, earlier.length]).toEqual([0, 2]);
  });

  it("and comes back with what became of each offence that was commented on, and what else changed", async () => {
    await comment(0, "Is this all killing?");
    await comment(1, "Which article?");
    await comment(2, "Repealed by which law?");
    await sendBack(2, "See the offences.");
    const author = later(world.contributor, 5);
    await changeOffence(author, { offenceId: ids[1] ?? 0, version: 1, offence: example });
    await removeOffence(author, { offenceId: ids[2] ?? 0, version: 1 });
    const { id: added } = await addOffence(author, {
      ...{ versionId, offence: { ...example, code: "104" } },
    });
    await submitVersion(later(world.country, 6), held(3));
    const { sent, changedIds, takenOutSince } = await remarks(world.reviewer);
    expect(sent.map(({ answer }) => answer)).toEqual(["unchanged", "changed", "takenOut"]);
    expect([...changedIds]).toEqual([ids[1], added]);
    expect(takenOutSince.map(({ code }) => code)).toEqual(["103"]);
  });

  it("and an offence that was put back keeps the comment on it", async () => {
    await comment(1, "Which article?");
    await sendBack(2, null);
    const { removedId } = await removeOffence(world.contributor, {
      ...{ offenceId: ids[1] ?? 0, version: 1 },
    });
    expect((await remarks()).sent).toMatchObject([{ answer: "takenOut" }]);
    const { id } = await restoreOffence(world.contributor, { removedId });
    expect((await remarks()).sent).toMatchObject([{ offenceId: id, answer: "unchanged" }]);
  });

  it("twice, and what was said the first time stays beside what was said the second", async () => {
    await comment(1, "Which article?");
    await sendBack(2, "First");
    await mapOffence(later(world.contributor, 5), {
      ...{ offenceId: ids[1] ?? 0, version: 1, exclusion: null },
      correspondences: exampleOffence("1").correspondences,
    });
    await submitVersion(later(world.country, 6), held(3));
    const reviewer = later(world.reviewer, 7);
    await comment(1, "And of which law?", { by: reviewer, version: 2 });
    await returnVersion(reviewer, { ...held(4), reason: null });
    const { sent, earlier, changedIds } = await remarks();
    expect(sent).toMatchObject([{ text: "And of which law?", answer: "unchanged" }]);
    expect(earlier.map(({ text }) => text)).toEqual(["Which article?", "First"]);
    expect(changedIds.size).toBe(0);
  });
});
