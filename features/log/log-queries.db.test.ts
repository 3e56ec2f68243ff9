import { beforeAll, expect, it } from "vitest";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import { changeLogHead, countryUpdate } from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { openTestContext } from "@/db/testing/test-context";
import { draftOf } from "@/domain/update/draft";
import { listChanges } from "./log-queries";

let reviewer: CommandContext;
let focalPoint: CommandContext;

beforeAll(async () => {
  const context = await openTestContext(["XAA", "XAB"]);
  const { database, now } = context;
  await addPerson(database, "reviewer", { role: "reviewer", country: null });
  await addPerson(database, "focal", { role: "focal-point", country: "XAA" });
  reviewer = await contextOf(context, "reviewer");
  focalPoint = await contextOf(context, "focal");
  const at = now.toISOString();
  await database.write((tx) =>
    tx.insert(countryUpdate).values({
      ...{ id: "update-1", country: "XAA", kind: "country", state: "draft", stateSince: at },
      ...{ stateBy: "user:focal", createdBy: "user:focal", createdAt: at, version: 1 },
      ...{ baseNumber: 0, content: draftOf("XAA"), openKey: "XAA/country" },
    }),
  );
  const log = (by: CommandContext, action: string, subject: string) =>
    database.write((tx) =>
      appendChange(tx, by.actor, now, {
        ...{ action, subject, reason: null, before: null, after: { subject } },
      }),
    );
  for (let count = 0; count < 103; count += 1) await log(context, "addCountry", "XAB");
  await log(focalPoint, "saveEdits", "update-1");
  await log(reviewer, "publishRevision", "XAA");
});

it("gives a hundred rows a page, the newest first, with names, and goes on from the last", async () => {
  const first = await listChanges(reviewer, {});
  expect(first.changes).toHaveLength(100);
  expect(first.changes.slice(0, 3)).toMatchObject([
    { action: "publishRevision", who: "reviewer", country: "XAA" },
    { action: "saveEdits", who: "focal", subject: "update-1", country: "XAA" },
    { action: "addCountry", who: "system:test", country: "XAB" },
  ]);
  const second = await listChanges(reviewer, { before: first.next ?? 0 });
  expect([second.changes.length, second.next]).toEqual([5, null]);
});

it("gives the head, the commands and the countries to choose from", async () => {
  const { head, actions, countries } = await listChanges(reviewer, {});
  const [stored] = await reviewer.database.db.select().from(changeLogHead);
  expect(head).toEqual({ length: 105, hash: stored?.hash });
  expect(actions).toEqual(["addCountry", "publishRevision", "saveEdits"]);
  expect(countries.map(({ iso3 }) => iso3)).toEqual(["XAA", "XAB"]);
});

it("narrows to a country with its updates, to a person and to a command", async () => {
  const actionsOf = async (filter: Parameters<typeof listChanges>[1]) =>
    (await listChanges(reviewer, filter)).changes.map(({ action }) => action);
  expect(await actionsOf({ country: "XAA" })).toEqual(["publishRevision", "saveEdits"]);
  for (const who of ["foca", "FÓCAL"]) expect(await actionsOf({ who }), who).toEqual(["saveEdits"]);
  expect(await actionsOf({ who: "system:test" })).toHaveLength(100);
  expect(await actionsOf({ action: "publishRevision" })).toEqual(["publishRevision"]);
  expect(await actionsOf({ who: "%", country: "XAA", action: "addCountry" })).toEqual([]);
});

it("is refused to a country", async () => {
  await expect(listChanges(focalPoint, {})).rejects.toMatchObject({ code: "forbidden" });
});
