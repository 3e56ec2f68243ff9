import { isNull } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { mail } from "@/db/tables";
import { queueMail, tell } from "@/db/tell";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { readRows } from "@/db/testing/read-rows";
import { openTestContext, testNow } from "@/db/testing/test-context";
import { markNoticesRead } from "./notice-commands";
import { countUnread, getNoticePath, listMail, listNotices } from "./notice-queries";

async function openInboxes() {
  const system = await openTestContext(["XAA"]);
  const { database } = system;
  for (const id of ["ana", "ben"])
    await addPerson(database, id, { role: "focal-point", country: "XAA" });
  await addPerson(database, "rev", { role: "reviewer", country: null });
  await database.write(async (tx) => {
    for (const kind of ["returned", "published"] as const)
      await tell(tx, testNow, ["ana", "ben"], {
        ...{ kind, country: "XAA", path: `/workspace/${kind}`, values: { who: "Rev" } },
      });
  });
  const [ana, ben] = [await contextOf(system, "ana"), await contextOf(system, "ben")];
  return { system, ana, ben, rev: await contextOf(system, "rev") };
}

const idsOf = async (context: CommandContext) => (await listNotices(context)).map(({ id }) => id);

describe("an inbox", () => {
  it("holds one's own notices, the newest first, and nobody else's", async () => {
    const { ana, rev } = await openInboxes();
    expect(await listNotices(ana)).toMatchObject([
      { kind: "published", country: "XAA", readAt: null, values: { who: "Rev" } },
      { kind: "returned" },
    ]);
    expect(await listNotices(rev)).toEqual([]);
    expect(await countUnread(ana)).toBe(2);
  });

  it("counts what is read once as read at that time, whoever else reads theirs", async () => {
    const { ana, ben } = await openInboxes();
    const [newest] = await idsOf(ana);
    await markNoticesRead(ana, { ids: [newest] });
    await markNoticesRead({ ...ana, now: new Date("2027-01-01") }, { ids: "all" });
    expect((await listNotices(ana)).map(({ readAt }) => readAt)).toEqual([
      testNow.toISOString(),
      "2027-01-01T00:00:00.000Z",
    ]);
    expect(await countUnread(ana)).toBe(0);
    expect(await countUnread(ben)).toBe(2);
  });

  it("is opened and marked by nobody else, and forged ids leave no trace", async () => {
    const { ana, ben, system } = await openInboxes();
    const before = await readRows(ana.database);
    const [his] = await idsOf(ben);
    await expect(markNoticesRead(ana, { ids: [his] })).rejects.toMatchObject({ code: "not-found" });
    await expect(getNoticePath(ana, his ?? 0)).rejects.toMatchObject({ code: "not-found" });
    await expect(markNoticesRead(system, { ids: "all" })).rejects.toMatchObject({
      code: "forbidden",
    });
    for (const ids of [[], [-1], [1.5], ["1"], [2 ** 40], null, "none", [Number.NaN]])
      await expect(markNoticesRead(ana, { ids })).rejects.toThrow();
    expect(await readRows(ana.database)).toEqual(before);
  });

  it("leads to where a notice can be acted on", async () => {
    const { ana } = await openInboxes();
    const [newest] = await idsOf(ana);
    expect(await getNoticePath(ana, newest ?? 0)).toBe("/workspace/published");
  });
});

describe("the log of mail", () => {
  it("tells the Centre what went to whom, without what it says or lets in", async () => {
    const { rev, system } = await openInboxes();
    await system.database.write((tx) =>
      queueMail(tx, testNow, {
        ...{ key: "invitation/1", kind: "invitation", recipient: "new@example.org", locale: "en" },
        values: { path: "/workspace/invitation/s3cret" },
      }),
    );
    const { mails, olderThan, givenUpCount } = await listMail(rev, undefined);
    expect(mails).toHaveLength(5);
    expect(mails[0]).toMatchObject({ kind: "invitation", recipient: "new@example.org" });
    expect(JSON.stringify(mails)).not.toContain("s3cret");
    expect([olderThan, givenUpCount]).toEqual([undefined, 0]);
    expect((await listMail(rev, mails[1]?.id)).mails).toHaveLength(3);
  });

  it("counts what was given up", async () => {
    const { rev, system } = await openInboxes();
    await system.database.write((tx) =>
      tx.update(mail).set({ nextAttemptAt: null, failure: "550" }).where(isNull(mail.sentAt)),
    );
    expect((await listMail(rev, undefined)).givenUpCount).toBe(4);
  });

  it("is closed to those who are not of the Centre", async () => {
    const { ana } = await openInboxes();
    await expect(listMail(ana, undefined)).rejects.toMatchObject({ code: "forbidden" });
  });
});
