import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { readRows } from "@/db/testing/read-rows";
import { countryRoles, type Grant, roles } from "@/domain/permission/permission";
import { userActor } from "@/lib/actor";
import { type CommandWorld, openCommandWorld } from "./testing/command-world";
import { commandsByLink, everyCommand } from "./testing/every-command";
import { filtered, guarded, ownAccount, unguarded } from "./testing/every-query";

// Nobody here changes anything, so that one world serves all.
let world: CommandWorld;
let before: Record<string, unknown[]>;
beforeAll(async () => {
  world = await openCommandWorld();
  before = await readRows(world.people.system.database);
});

/** Somebody who held every role, for every country of the world, until yesterday. */
function retired(): CommandContext {
  const places = ["XAA", "XAB", "XAC", "XAD", "XAE"];
  const grants = roles.flatMap((role): Grant[] => {
    const isOfCountry = (countryRoles as readonly string[]).includes(role);
    const held = isOfCountry ? places : [null];
    return held.map((country) => ({ role, country, until: "2026-06-14" }));
  });
  return { ...world.people.stranger, actor: userActor("stranger", grants) };
}

async function expectRefused(run: Promise<unknown>): Promise<void> {
  await expect(run).rejects.toMatchObject({ code: "forbidden" });
  expect(await readRows(world.people.system.database)).toEqual(before);
}

test.each(everyCommand)(
  "$name is refused to whoever held every role until yesterday",
  async (command) => {
    await expectRefused(command.run(retired(), command.input(world)));
  },
);

describe.each(Object.entries(guarded))("%s", (_, run) => {
  it("is refused to a person without a role, of another country, or whose roles have run out", async () => {
    for (const context of [world.people.stranger, world.people.outsider, retired()])
      await expectRefused(run(context, world));
  });
});

test.each(Object.entries(filtered))("%s tells a person without a role nothing", async (_, run) => {
  expect(await run(world.people.stranger, world)).toEqual([]);
  expect(await run(retired(), world)).toEqual([]);
});

test.each(Object.entries(ownAccount))("%s is refused to whoever has no account", async (_, run) => {
  await expectRefused(run({ ...retired(), actor: userActor("ghost", []) }, world));
});

test("every function that is given a command's context first is in one of the lists", () => {
  const listed = [
    ...[...everyCommand, ...commandsByLink].map(({ name }) => name),
    ...[guarded, filtered, ownAccount, unguarded].flatMap(Object.keys),
  ];
  expect(contextFunctions().filter((name) => !listed.includes(name))).toEqual([]);
});

/** The names of the exported functions of all features whose first argument is a command's context. */
function contextFunctions(): string[] {
  const files = readdirSync("features", { recursive: true, encoding: "utf8" }).filter((file) =>
    /^(?!.*(\.test\.|testing\b)).*\.tsx?$/.test(file),
  );
  const pattern = /export (?:async )?function (\w+)\(\s*(?:\w+|\{[^}]*\}): CommandContext\b/g;
  return files.flatMap((file) =>
    [...readFileSync(path.join("features", file), "utf8").matchAll(pattern)].map(
      ([, name = ""]) => name,
    ),
  );
}
