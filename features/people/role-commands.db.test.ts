import { describe, expect, it } from "vitest";
import { changeLog, invitation, mail, notice, roleGrant } from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { readRows } from "@/db/testing/read-rows";
import { openTestContext, testNow } from "@/db/testing/test-context";
import { invitePerson } from "./invitation-commands";
import { appointPerson, endRole, extendRole } from "./role-commands";

const contributor = { role: "contributor", country: "XAA", until: null } as const;

async function openPeople() {
  const context = await openTestContext(["XAA", "XBB"]);
  const { database } = context;
  await addPerson(database, "focal", { role: "focal-point", country: "XAA" });
  await addPerson(database, "helper", { role: "contributor", country: "XAA" });
  await addPerson(database, "stranger", { role: "contributor", country: "XBB" });
  await addPerson(database, "reviewer", { role: "reviewer", country: null });
  await addPerson(database, "chief", { role: "administrator", country: null });
  await addPerson(database, "newcomer");
  const as = (id: string) => contextOf(context, id);
  return { context, database, db: database.db, as };
}

/** What the command throws; the database must be as it was. */
async function expectRefused(
  database: Awaited<ReturnType<typeof openPeople>>["database"],
  run: () => Promise<unknown>,
  error: object,
) {
  const before = await readRows(database);
  await expect(run()).rejects.toMatchObject(error);
  expect(await readRows(database)).toEqual(before);
}

describe("appointPerson", () => {
  it("gives the role, tells the person where the handover is, and logs ids but no names", async () => {
    const { db, as } = await openPeople();
    const held = { role: "focal-point", country: "XAA", until: "2027-06-15" } as const;
    await appointPerson(await as("reviewer"), { userId: "newcomer", ...held });
    const grants = await db.select().from(roleGrant);
    expect(grants.find((grant) => grant.userId === "newcomer")).toMatchObject({
      ...held,
      grantedBy: "user:reviewer",
      grantedAt: testNow.toISOString(),
      endedAt: null,
    });
    expect(await db.select().from(notice)).toMatchObject([
      {
        userId: "newcomer",
        kind: "appointed",
        country: "XAA",
        path: "/workspace/countries/XAA/handover",
        values: { role: "focal-point", who: "reviewer", until: "2027-06-15" },
      },
    ]);
    expect(await db.select().from(changeLog)).toMatchObject([
      {
        action: "appointPerson",
        actor: "user:reviewer",
        subject: "XAA",
        before: null,
        after: { user: "newcomer", ...held },
      },
    ]);
  });

  it.each([
    ["a focal point, contributors of another country", "focal", { country: "XBB" }],
    ["a focal point, focal points", "focal", { role: "focal-point" }],
    ["a contributor", "helper", {}],
    ["a reviewer, contributors", "reviewer", {}],
    ["a reviewer, reviewers", "reviewer", { role: "reviewer", country: null }],
    ["somebody without a role", "newcomer", {}],
  ])("is refused to %s", async (_, who, change) => {
    const { database, as } = await openPeople();
    const context = await as(who);
    const input = { userId: "newcomer", ...contributor, ...change };
    await expectRefused(database, () => appointPerson(context, input), { code: "forbidden" });
  });

  it("gives nobody a role that they hold", async () => {
    const { database, as } = await openPeople();
    const context = await as("focal");
    await expectRefused(
      database,
      () => appointPerson(context, { userId: "helper", ...contributor }),
      { code: "conflict", faults: [{ path: "userId", code: "role-held" }] },
    );
  });

  it("gives nobody but an administrator a role by their own hand", async () => {
    const { database, as } = await openPeople();
    const reviewer = await as("reviewer");
    const input = { userId: "reviewer", role: "focal-point", country: "XAA", until: null };
    await expectRefused(database, () => appointPerson(reviewer, input), {
      code: "conflict",
      faults: [{ path: "userId", code: "own-role" }],
    });
    const own = { userId: "chief", role: "reviewer", country: null, until: null };
    await appointPerson(await as("chief"), own);
  });

  it.each([
    [{ until: "2026-06-14" }, "until", "date-past"],
    [{ country: "XZZ" }, "country", "country-unknown"],
  ])("refuses %j at its field", async (change, path, code) => {
    const { database, as } = await openPeople();
    const context = await as("chief");
    const input = { userId: "newcomer", ...contributor, ...change };
    await expectRefused(database, () => appointPerson(context, input), {
      code: "invalid",
      faults: [{ path, code }],
    });
  });

  it.each([
    [{ country: null }, "country", "country-missing"],
    [{ role: "reviewer" }, "country", "country-not-asked"],
    [{ role: "minister" }, "role", "role-unknown"],
    [{ until: "2026-13-01" }, "until", "date-malformed"],
  ])("refuses %j, which says nothing that can be", async (change, path, message) => {
    const { as } = await openPeople();
    const input = { userId: "newcomer", ...contributor, ...change };
    await expect(appointPerson(await as("chief"), input)).rejects.toMatchObject({
      issues: [{ path: [path], message }],
    });
  });

  it("of two who appoint the same person at once one is refused", async () => {
    const { db, as } = await openPeople();
    const input = { userId: "newcomer", ...contributor };
    const contexts = await Promise.all([as("focal"), as("chief")]);
    const results = await Promise.allSettled(contexts.map((one) => appointPerson(one, input)));
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.select().from(changeLog)).toHaveLength(1);
  });

  it("ends the role of the same kind that ran out, so that one ending ends all", async () => {
    const { database, db, as } = await openPeople();
    await addPerson(database, "late", { ...contributor, until: "2026-06-14" });
    await appointPerson(await as("focal"), { userId: "late", ...contributor });
    const grants = (await db.select().from(roleGrant)).filter(({ userId }) => userId === "late");
    expect(grants.filter((grant) => grant.endedAt === null)).toHaveLength(1);
  });
});

describe("endRole", () => {
  const ending = { grantId: "grant-helper", reason: "Moved to another office" };

  it("takes the role away at once, keeps who and why, and tells the person", async () => {
    const { db, as } = await openPeople();
    await endRole(await as("focal"), ending);
    expect((await as("helper")).actor.grants).toEqual([]);
    expect(await db.select().from(notice)).toMatchObject([
      { userId: "helper", kind: "ended", values: { role: "contributor", reason: ending.reason } },
    ]);
    expect(await db.select().from(changeLog)).toMatchObject([
      { action: "endRole", subject: "XAA", reason: ending.reason, before: { user: "helper" } },
    ]);
  });

  it("tells the focal points that remain where the handover is", async () => {
    const { database, db, as } = await openPeople();
    await addPerson(database, "second", { role: "focal-point", country: "XAA" });
    await endRole(await as("chief"), { grantId: "grant-focal", reason: "Left" });
    const told = (await db.select().from(notice)).map(({ userId, path }) => [userId, path]);
    expect(told).toEqual([
      ["focal", "/workspace"],
      ["second", "/workspace/countries/XAA/handover"],
    ]);
  });

  it("revokes the invitations that only the role allowed", async () => {
    const { db, as } = await openPeople();
    const input = { email: "friend@example.org", name: "Friend", ...contributor };
    await invitePerson(await as("focal"), input);
    await endRole(await as("chief"), { grantId: "grant-focal", reason: "Left" });
    expect(await db.select().from(invitation)).toMatchObject([
      { email: "friend@example.org", revokedAt: testNow.toISOString() },
    ]);
  });

  it.each([
    ["a contributor, their own focal point's", "helper", "grant-focal"],
    ["a focal point, their own", "focal", "grant-focal"],
    ["a focal point, a contributor's of another country", "focal", "grant-stranger"],
    ["a reviewer, an administrator's", "reviewer", "grant-chief"],
    ["somebody without a role", "newcomer", "grant-helper"],
  ])("is refused to %s", async (_, who, grantId) => {
    const { database, as } = await openPeople();
    const context = await as(who);
    await expectRefused(database, () => endRole(context, { ...ending, grantId }), {
      code: "forbidden",
    });
  });

  it("never takes away the last administrator without a last day", async () => {
    const { database, as } = await openPeople();
    const limited = { role: "administrator", country: null, until: "2027-01-01" } as const;
    await addPerson(database, "deputy", limited);
    const context = await as("deputy");
    const refusal = { code: "conflict", faults: [{ path: "grantId", code: "last-administrator" }] };
    const grantId = "grant-chief";
    await expectRefused(database, () => endRole(context, { ...ending, grantId }), refusal);
    const extension = { grantId, until: "2026-12-31" };
    await expectRefused(database, () => extendRole(context, extension), refusal);
  });

  it("lets one of two administrators who end each other at once stay", async () => {
    const { database, db, as } = await openPeople();
    await addPerson(database, "deputy", { role: "administrator", country: null });
    const [chief, deputy] = await Promise.all([as("chief"), as("deputy")]);
    const results = await Promise.allSettled([
      endRole(chief, { ...ending, grantId: "grant-deputy" }),
      endRole(deputy, { ...ending, grantId: "grant-chief" }),
    ]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    const left = (await db.select().from(roleGrant)).filter(
      ({ role, endedAt }) => role === "administrator" && endedAt === null,
    );
    expect(left).toHaveLength(1);
  });

  it("is done once", async () => {
    const { database, as } = await openPeople();
    const context = await as("focal");
    await endRole(context, ending);
    await expectRefused(database, () => endRole(context, ending), {
      code: "conflict",
      faults: [{ path: "grantId", code: "role-ended" }],
    });
  });

  it("asks for a reason", async () => {
    const { as } = await openPeople();
    const context = await as("focal");
    await expect(endRole(context, { ...ending, reason: "  " })).rejects.toMatchObject({
      issues: [{ path: ["reason"], message: "missing" }],
    });
  });

  it("of a role that is not there says so", async () => {
    const { database, as } = await openPeople();
    const context = await as("chief");
    await expectRefused(database, () => endRole(context, { ...ending, grantId: "grant-nobody" }), {
      code: "not-found",
    });
  });
});

describe("extendRole", () => {
  it("sets another last day and logs both", async () => {
    const { db, as } = await openPeople();
    await extendRole(await as("focal"), { grantId: "grant-helper", until: "2027-01-31" });
    expect(await db.select().from(changeLog)).toMatchObject([
      { action: "extendRole", before: { until: null }, after: { until: "2027-01-31" } },
    ]);
    expect(await db.select().from(mail)).toEqual([]);
  });

  it("brings a role back whose last day has passed", async () => {
    const { database, as } = await openPeople();
    await addPerson(database, "late", { ...contributor, until: "2026-06-14" });
    await extendRole(await as("focal"), { grantId: "grant-late", until: "2026-06-15" });
    expect((await as("late")).actor.grants).toMatchObject([{ until: "2026-06-15" }]);
  });

  it("refuses a day that has passed, and whoever may not give the role", async () => {
    const { database, as } = await openPeople();
    const [focal, helper] = await Promise.all([as("focal"), as("helper")]);
    const past = { grantId: "grant-helper", until: "2026-06-14" };
    await expectRefused(database, () => extendRole(focal, past), {
      faults: [{ path: "until", code: "date-past" }],
    });
    const own = { grantId: "grant-helper", until: "2027-01-01" };
    await expectRefused(database, () => extendRole(helper, own), { code: "forbidden" });
  });

  it("does not bring back what was ended", async () => {
    const { database, as } = await openPeople();
    const focal = await as("focal");
    await endRole(focal, { grantId: "grant-helper", reason: "Left" });
    await expectRefused(
      database,
      () => extendRole(focal, { grantId: "grant-helper", until: null }),
      { code: "conflict" },
    );
  });
});
