import { describe, expect, it } from "vitest";
import { changeLog, invitation, mail, notice, roleGrant, user } from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { readRows } from "@/db/testing/read-rows";
import { openTestContext, testNow } from "@/db/testing/test-context";
import { DomainError } from "@/lib/errors";
import {
  acceptInvitation,
  inviteAdministrator,
  invitePerson,
  revokeInvitation,
} from "./invitation-commands";
import { endRole } from "./role-commands";

const invited = {
  email: " Ana@Example.org ",
  name: "Ana",
  role: "contributor",
  country: "XAA",
  until: null,
};

async function openOffice() {
  const context = await openTestContext(["XAA", "XBB"]);
  const { database } = context;
  await addPerson(database, "focal", { role: "focal-point", country: "XAA" });
  await addPerson(database, "chief", { role: "administrator", country: null });
  const [focal, chief] = await Promise.all([
    contextOf(context, "focal"),
    contextOf(context, "chief"),
  ]);
  /** As the sign-in part of the tracker makes it, in the transaction that is open. */
  const makeAccount =
    (id = "ana") =>
    async () => {
      const times = { createdAt: testNow, updatedAt: testNow };
      const row = { id, name: id, email: "ana@example.org", emailVerified: true, ...times };
      await database.write((tx) => tx.insert(user).values(row));
      return { userId: id };
    };
  return { context, database, db: database.db, focal, chief, makeAccount };
}
type Office = Awaited<ReturnType<typeof openOffice>>;

/** The token in the newest mail. */
async function readToken({ db }: Pick<Office, "db">): Promise<string> {
  const letters = await db.select().from(mail);
  const path = letters.findLast(({ kind }) => kind === "invitation")?.values?.path;
  return String(path).split("/").at(-1) ?? "";
}

async function expectRefused({ database }: Office, run: () => Promise<unknown>, error: object) {
  const before = await readRows(database);
  await expect(run()).rejects.toMatchObject(error);
  expect(await readRows(database)).toEqual(before);
}

const noAccount = () => Promise.reject(new Error("no account is to be made"));

describe("invitePerson", () => {
  it("sends a link that is stored nowhere but in the mail, for 14 days", async () => {
    const office = await openOffice();
    const result = await invitePerson(office.focal, { ...invited, locale: "es" });
    expect(result).toEqual({ outcome: "invited" });
    const token = await readToken(office);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await office.db.select().from(mail)).toMatchObject([
      {
        kind: "invitation",
        recipient: "ana@example.org",
        locale: "es",
        values: { role: "contributor", country: "XAA", who: "focal", expires: "2026-06-29" },
      },
    ]);
    const { mail: _, ...others } = await readRows(office.database);
    expect(JSON.stringify(others)).not.toContain(token);
    expect(await office.db.select().from(changeLog)).toMatchObject([
      { action: "invitePerson", actor: "user:focal", subject: "XAA", before: null },
    ]);
    expect(JSON.stringify(others.change_log)).not.toContain("example.org");
  });

  it("replaces the open invitation to the same role: the old link is dead", async () => {
    const office = await openOffice();
    await invitePerson(office.focal, invited);
    const old = await readToken(office);
    await invitePerson(office.chief, { ...invited, email: "ana@example.org" });
    const token = await readToken(office);
    await expectRefused(office, () => acceptInvitation(office.context, { token: old }, noAccount), {
      faults: [{ path: "token", code: "invitation-revoked" }],
    });
    await acceptInvitation(office.context, { token }, office.makeAccount());
  });

  it("leaves an invitation to another role or country open", async () => {
    const office = await openOffice();
    await invitePerson(office.chief, invited);
    await invitePerson(office.chief, { ...invited, country: "XBB" });
    await invitePerson(office.chief, { ...invited, role: "focal-point" });
    const rows = await office.db.select().from(invitation);
    expect(rows.map(({ revokedAt }) => revokedAt)).toEqual([null, null, null]);
  });

  it("appoints at once who has an account already", async () => {
    const office = await openOffice();
    await addPerson(office.database, "ana");
    expect(await invitePerson(office.focal, invited)).toEqual({ outcome: "appointed" });
    expect((await contextOf(office.context, "ana")).actor.grants).toHaveLength(1);
    expect(await office.db.select().from(invitation)).toEqual([]);
    expect(await office.db.select().from(changeLog)).toMatchObject([{ action: "appointPerson" }]);
    await expectRefused(office, () => invitePerson(office.focal, invited), {
      code: "conflict",
      faults: [{ path: "email", code: "role-held" }],
    });
  });

  it.each([
    ["for another country", { country: "XBB" }],
    ["to a role they may not give", { role: "focal-point" }],
    ["to a role at the Centre", { role: "administrator", country: null }],
  ])("is refused to a focal point %s", async (_, change) => {
    const office = await openOffice();
    await expectRefused(office, () => invitePerson(office.focal, { ...invited, ...change }), {
      code: "forbidden",
    });
  });

  it.each([
    [{ email: "ana" }, "email", "email-malformed"],
    [{ email: `${"a".repeat(260)}@example.org` }, "email", "email-malformed"],
    [{ name: " " }, "name", "missing"],
    [{ country: null }, "country", "country-missing"],
    [{ country: "xaa" }, "country", "country-unknown"],
  ])("refuses %j at its field", async (change, path, message) => {
    const { chief } = await openOffice();
    await expect(invitePerson(chief, { ...invited, ...change })).rejects.toMatchObject({
      issues: [{ path: [path], message }],
    });
  });
});

describe("acceptInvitation", () => {
  it("makes the account and gives the role together", async () => {
    const office = await openOffice();
    await invitePerson(office.focal, { ...invited, until: "2027-01-01" });
    const token = await readToken(office);
    const accepted = await acceptInvitation(office.context, { token }, office.makeAccount());
    expect(accepted).toEqual({ userId: "ana", isNew: true });
    expect((await contextOf(office.context, "ana")).actor.grants).toMatchObject([
      { role: "contributor", country: "XAA", until: "2027-01-01", grantedBy: "user:focal" },
    ]);
    expect(await office.db.select().from(invitation)).toMatchObject([
      { acceptedBy: "ana", acceptedAt: testNow.toISOString() },
    ]);
    expect(await office.db.select().from(notice)).toMatchObject([
      { userId: "ana", kind: "appointed" },
    ]);
    const [, row] = await office.db.select().from(changeLog);
    expect(row).toMatchObject({ action: "acceptInvitation", actor: "user:ana", subject: "XAA" });
  });

  it("leaves no trace when the account cannot be made, and can be tried again", async () => {
    const office = await openOffice();
    await invitePerson(office.focal, invited);
    const token = await readToken(office);
    const failing = async () => {
      await office.makeAccount()();
      throw new DomainError("invalid", "too short", [{ path: "password", code: "tooShort" }]);
    };
    await expectRefused(office, () => acceptInvitation(office.context, { token }, failing), {
      faults: [{ path: "password", code: "tooShort" }],
    });
    await acceptInvitation(office.context, { token }, office.makeAccount());
  });

  it("works once, also when two do it at once", async () => {
    const office = await openOffice();
    await invitePerson(office.focal, invited);
    const token = await readToken(office);
    const results = await Promise.allSettled([
      acceptInvitation(office.context, { token }, office.makeAccount("ana-1")),
      acceptInvitation(office.context, { token }, office.makeAccount("ana-2")),
    ]);
    expect(results).toMatchObject([
      { status: "fulfilled" },
      { reason: { code: "conflict", faults: [{ code: "invitation-accepted" }] } },
    ]);
    expect(await office.db.select().from(roleGrant)).toHaveLength(3);
  });

  it("gives the role to the account that the address has by now, and makes none", async () => {
    const office = await openOffice();
    await invitePerson(office.chief, invited);
    const first = await readToken(office);
    await invitePerson(office.chief, { ...invited, country: "XBB" });
    const second = await readToken(office);
    await acceptInvitation(office.context, { token: first }, office.makeAccount());
    expect(await acceptInvitation(office.context, { token: second }, noAccount)).toEqual({
      userId: "ana",
      isNew: false,
    });
    const { actor } = await contextOf(office.context, "ana");
    expect(actor.grants.map(({ country }) => country).sort()).toEqual(["XAA", "XBB"]);
  });

  it.each([
    ["after 14 days", null, "2026-06-29T09:30:00Z"],
    ["after the role's last day", "2026-06-20", "2026-06-21T00:00:00Z"],
  ])("is too late %s", async (_, until, instant) => {
    const office = await openOffice();
    await invitePerson(office.focal, { ...invited, until });
    const token = await readToken(office);
    const later = { ...office.context, now: new Date(instant) };
    await expectRefused(office, () => acceptInvitation(later, { token }, noAccount), {
      code: "conflict",
      faults: [{ path: "token", code: "invitation-expired" }],
    });
  });

  it("is refused when whoever invited may no longer give the role", async () => {
    const office = await openOffice();
    const limited = { role: "focal-point", country: "XAA", until: "2026-06-16" } as const;
    await addPerson(office.database, "leaver", limited);
    await invitePerson(await contextOf(office.context, "leaver"), invited);
    const token = await readToken(office);
    const later = { ...office.context, now: new Date("2026-06-17T00:00:00Z") };
    await expectRefused(office, () => acceptInvitation(later, { token }, noAccount), {
      faults: [{ path: "token", code: "invitation-revoked" }],
    });
  });

  it.each(["x", "A".repeat(43), "' OR 1=1 --"])(
    "finds nothing under the token %j",
    async (token) => {
      const office = await openOffice();
      await invitePerson(office.focal, invited);
      await expectRefused(office, () => acceptInvitation(office.context, { token }, noAccount), {
        code: "not-found",
      });
    },
  );
});

describe("revokeInvitation", () => {
  it("makes the link worthless, once", async () => {
    const office = await openOffice();
    await invitePerson(office.focal, invited);
    const token = await readToken(office);
    const [row] = await office.db.select().from(invitation);
    const input = { invitationId: row?.id };
    await revokeInvitation(office.focal, input);
    await expectRefused(office, () => acceptInvitation(office.context, { token }, noAccount), {
      faults: [{ path: "token", code: "invitation-revoked" }],
    });
    await expectRefused(office, () => revokeInvitation(office.focal, input), { code: "conflict" });
    const [, logged] = await office.db.select().from(changeLog);
    expect(logged).toMatchObject({ action: "revokeInvitation", subject: "XAA" });
  });

  it("is refused to whoever may not give the role", async () => {
    const office = await openOffice();
    await invitePerson(office.chief, { ...invited, country: "XBB" });
    const [row] = await office.db.select().from(invitation);
    const input = { invitationId: row?.id };
    await expectRefused(office, () => revokeInvitation(office.focal, input), { code: "forbidden" });
  });
});

describe("inviteAdministrator", () => {
  const person = { email: "first@example.org", name: "First", another: false };

  it("gives a path that is stored nowhere and mailed to nobody", async () => {
    const context = await openTestContext();
    const given = await inviteAdministrator(context, person);
    const token = given?.path.split("/").at(-1) ?? "";
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(await readRows(context.database))).not.toContain(token);
    expect(await context.database.db.select().from(mail)).toEqual([]);
    const again = await inviteAdministrator(context, person);
    expect(again?.path).not.toBe(given?.path);
  });

  it("is refused where there is an administrator, unless another is asked for", async () => {
    const office = await openOffice();
    await expectRefused(office, () => inviteAdministrator(office.context, person), {
      code: "conflict",
    });
    await inviteAdministrator(office.context, { ...person, another: true });
  });

  it("makes who has an account an administrator at once", async () => {
    const context = await openTestContext();
    await addPerson(context.database, "first");
    expect(await inviteAdministrator(context, person)).toBeUndefined();
    await expect(
      endRole(await contextOf(context, "first"), { grantId: "none", reason: "x" }),
    ).rejects.toMatchObject({ code: "not-found" });
  });
});
