import { beforeEach, expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { mail } from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { openTestContext } from "@/db/testing/test-context";
import { invitePerson } from "./invitation-commands";
import { findInvitationIn, listAppointable, listPeople, listRolePeriods } from "./people-queries";
import { endRole } from "./role-commands";

let context: CommandContext;
const as = (id: string) => contextOf(context, id);
const guest = { email: "guest@example.org", name: "Guest", until: null };

beforeEach(async () => {
  context = await openTestContext(["XAA", "XBB"]);
  const { database } = context;
  const late = { role: "contributor", country: "XAA", until: "2026-06-14" } as const;
  await addPerson(database, "focal", { role: "focal-point", country: "XAA" });
  await addPerson(database, "late", late);
  await addPerson(database, "stranger", { role: "focal-point", country: "XBB" });
  await addPerson(database, "reviewer", { role: "reviewer", country: null });
  await addPerson(database, "chief", { role: "administrator", country: null });
});

const summary = async (id: string) =>
  (await listPeople(await as(id))).map(({ country, people }) => [
    country,
    people.map(({ name, holds, mayEnd }) => [name, holds, mayEnd]),
  ]);

it("a focal point sees the people of the own country, and may end contributors", async () => {
  expect(await summary("focal")).toEqual([
    [
      "XAA",
      [
        ["focal", true, false],
        ["late", false, true],
      ],
    ],
  ]);
});

it("a reviewer sees every country but not the Centre, an administrator both", async () => {
  expect((await summary("reviewer")).map(([place]) => place)).toEqual(["XAA", "XBB"]);
  expect((await summary("chief")).map(([place]) => place)).toEqual([null, "XAA", "XBB"]);
});

it("whose role has run out sees nobody", async () => {
  await expect(as("late").then(listPeople)).rejects.toMatchObject({ code: "forbidden" });
});

it("an invitation is listed until it is answered, with the day on which it expires", async () => {
  await invitePerson(await as("focal"), { ...guest, role: "contributor", country: "XAA" });
  const [place] = await listPeople(await as("focal"));
  expect(place?.invitations).toMatchObject([
    { name: "Guest", invitedOn: "2026-06-15", expiresOn: "2026-06-29", hasExpired: false },
  ]);
  const later = { ...(await as("focal")), now: new Date("2026-07-01T00:00:00Z") };
  const [placeLater] = await listPeople(later);
  expect(placeLater?.invitations).toMatchObject([{ hasExpired: true, mayRevoke: true }]);
});

it("each is offered the roles that they may give, where they may", async () => {
  const offered = async (id: string) => listAppointable(await as(id));
  expect(await offered("focal")).toEqual([{ role: "contributor", countries: ["XAA"] }]);
  expect(await offered("reviewer")).toEqual([{ role: "focal-point", countries: ["XAA", "XBB"] }]);
  expect((await offered("chief")).map(({ role }) => role)).toEqual([
    "contributor",
    "focal-point",
    "reviewer",
    "administrator",
  ]);
  expect(await offered("late")).toEqual([]);
});

it("the role periods of a country include those that were ended, for its people and the Centre only", async () => {
  await endRole(await as("chief"), { grantId: "grant-focal", reason: "Left" });
  const periods = await listRolePeriods(await as("chief"), "XAA");
  expect(periods).toMatchObject([
    { name: "focal", endedOn: "2026-06-15", holds: false },
    { name: "late", until: "2026-06-14", holds: false },
  ]);
  await expect(listRolePeriods(await as("stranger"), "XAA")).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(listRolePeriods(await as("focal"), "XAA")).rejects.toMatchObject({
    code: "forbidden",
  });
});

it("the page of a link knows who invited to what, and shows nothing under another token", async () => {
  const { db } = context.database;
  await invitePerson(await as("focal"), { ...guest, role: "contributor", country: "XAA" });
  const [letter] = await db.select().from(mail);
  const token = String(letter?.values?.path).split("/").at(-1) ?? "";
  expect(await findInvitationIn(db, token, context.now)).toMatchObject({
    ...{ state: "open", invitedBy: "focal", country: "XAA", hasAccount: false },
    names: { en: "Country XAA" },
  });
  expect(await findInvitationIn(db, `${token}x`, context.now)).toBeUndefined();
  await endRole(await as("chief"), { grantId: "grant-focal", reason: "Left" });
  expect(await findInvitationIn(db, token, context.now)).toMatchObject({ state: "revoked" });
});
