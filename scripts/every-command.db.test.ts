import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, test } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { invitation } from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { readRows } from "@/db/testing/read-rows";
import { openTestContext } from "@/db/testing/test-context";
import { exampleProfile } from "@/domain/profile/example-profile";
import { invitePerson } from "@/features/people/invitation-commands";
import { openUpdate } from "@/features/update/open-update";
import { publishRevision } from "@/features/update/publish-revision";
import { userActor } from "@/lib/actor";
import {
  commands,
  filteredQueries,
  guardedQueries,
  ownAccountCommands,
  type Standing,
  unguarded,
} from "./command-inputs";

let context: CommandContext;
let standing: Standing;

/** A country with a page, an update under way, a person with a role and one who is invited. */
beforeEach(async () => {
  context = await openTestContext(["XAA"]);
  await publishRevision(context, {
    profile: exampleProfile(),
    knownOn: "2026-01-10",
    reason: "First",
  });
  const held = { role: "focal-point", country: "XAA" } as const;
  const { grantId } = await addPerson(context.database, "focal", held);
  const { userId } = await addPerson(context.database, "newcomer");
  const focal = await contextOf(context, "focal");
  const update = await openUpdate(focal, { kind: "country", country: "XAA" });
  await invitePerson(focal, {
    email: "guest@example.org",
    name: "Guest",
    role: "contributor",
    country: "XAA",
    until: null,
  });
  const [row] = await context.database.db.select({ id: invitation.id }).from(invitation);
  const { id: updateId, version } = update;
  standing = { userId, grantId, invitationId: row?.id ?? "", updateId, version };
});

const nobody = () => ({ ...context, actor: userActor("newcomer", []) });
const ofAnotherCountry = () => ({
  ...context,
  actor: userActor("newcomer", [{ role: "focal-point", country: "XZZ", until: null }]),
});
const ended = () => ({
  ...context,
  actor: userActor(
    "newcomer",
    (["focal-point", "reviewer", "administrator"] as const).map((role) => ({
      role,
      country: role === "focal-point" ? "XAA" : null,
      until: "2026-06-14",
    })),
  ),
});

describe.each(Object.entries({ ...commands, ...guardedQueries }))("%s", (_, run) => {
  it.each([
    ["nobody in particular", nobody],
    ["a focal point of another country", ofAnotherCountry],
    ["whoever held every role until yesterday", ended],
  ])("refuses %s without a trace", async (_who, contextOfWho) => {
    const before = await readRows(context.database);
    await expect(run(contextOfWho(), standing)).rejects.toMatchObject({ code: "forbidden" });
    expect(await readRows(context.database)).toEqual(before);
  });
});

test.each(Object.entries(ownAccountCommands))(
  "%s refuses whoever has no account",
  async (_, run) => {
    const before = await readRows(context.database);
    const ghost = { ...context, actor: userActor("ghost", []) };
    await expect(run(ghost, standing)).rejects.toMatchObject({ code: "forbidden" });
    expect(await readRows(context.database)).toEqual(before);
  },
);

test.each(Object.entries(filteredQueries))(
  "%s tells nobody in particular nothing",
  async (_, run) => {
    expect(await run(nobody(), standing)).toEqual([]);
  },
);

test("every function that is given a command's context first is in one of the lists", () => {
  const listed = [commands, ownAccountCommands, guardedQueries, filteredQueries, unguarded].flatMap(
    Object.keys,
  );
  expect(contextFunctions().filter((name) => !listed.includes(name))).toEqual([]);
});

/** The names of the exported functions of all features whose first argument is a command's context. */
function contextFunctions(): string[] {
  const files = readdirSync("features", { recursive: true, encoding: "utf8" }).filter((file) =>
    /^(?!.*(\.test\.|testing\b)).*\.tsx?$/.test(file),
  );
  const pattern =
    /export (?:async )?function (\w+)\(\s*(?:\w+|\{[^}]*\}): (?:\w+<)?CommandContext\b/g;
  return files.flatMap((file) =>
    [...readFileSync(path.join("features", file), "utf8").matchAll(pattern)].map(
      ([, name = ""]) => name,
    ),
  );
}
