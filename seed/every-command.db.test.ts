import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ZodError } from "zod";
import { changeLogHead } from "@/db/tables";
import { readRows } from "@/db/testing/read-rows";
import { verifyLog } from "@/db/verify-log";
import { ProfileError } from "@/domain/profile/parse-profile";
import { DomainError } from "@/lib/errors";
import { type CommandWorld, openCommandWorld, persons } from "./testing/command-world";
import { commandsByLink, everyCommand, type ListedCommand } from "./testing/every-command";
import { fuzzedInput } from "./testing/hostile-input";

const worlds = process.env.DATABASE_URL ? 4 : 15;
const inputsPerWorld = 120;

const withoutChanges = new Set(["notePresence"]);

async function head({ people }: CommandWorld): Promise<unknown> {
  return people.system.database.db.select().from(changeLogHead);
}

describe.each(everyCommand)("$name", (command) => {
  it("is done by one who may, and logged", async () => {
    const world = await openCommandWorld();
    const before = await head(world);
    await command.run(world.people[command.by], command.input(world));
    const isLogged = !withoutChanges.has(command.name);
    expect(JSON.stringify(await head(world)) !== JSON.stringify(before)).toBe(isLogged);
  });

  it("is refused to a person without a role, and leaves no trace", async () => {
    const world = await openCommandWorld();
    const { database } = world.people.system;
    const before = await readRows(database);
    const refused = command.run(world.people.stranger, command.input(world));
    await expect(refused).rejects.toMatchObject({ code: "forbidden" });
    expect(await readRows(database)).toEqual(before);
  });

  it("is refused to the focal point of another country", async () => {
    const world = await openCommandWorld();
    const before = await head(world);
    const refused = command.run(world.people.outsider, command.input(world));
    await expect(refused).rejects.toMatchObject({ code: "forbidden" });
    expect(await head(world)).toEqual(before);
  });
});

/** Whether the error says what is wrong with the request; anything else would be a crash. */
function isRefusal(error: unknown): boolean {
  if (error instanceof ZodError) return error.issues.length > 0;
  if (error instanceof ProfileError) return error.faults.length > 0;
  return error instanceof DomainError;
}

async function runFuzzed(world: CommandWorld, command: ListedCommand, random: FuzzedRun) {
  const before = await head(world);
  const input = random.input(command.input(world), world);
  try {
    await command.run(world.people[random.person], input);
  } catch (error) {
    if (!isRefusal(error))
      throw new Error(`${command.name} with ${inspect(input, { depth: 6 }).slice(0, 600)}`, {
        cause: error,
      });
    expect(await head(world)).toEqual(before);
  }
}

interface FuzzedRun {
  person: (typeof persons)[number];
  input: (sound: unknown, world: CommandWorld) => unknown;
}

it("inputs of every kind, from everybody, end in a success or in a refusal that leaves the log as it was", async () => {
  const commands = [...everyCommand, ...commandsByLink];
  const run = fc.record({
    command: fc.constantFrom(...commands),
    person: fc.constantFrom(...persons),
    input: fuzzedInput,
  });
  const { failed, errorInstance, seed } = await fc.check(
    fc.asyncProperty(
      fc.array(run, { minLength: inputsPerWorld, maxLength: inputsPerWorld }),
      async (fuzzed) => {
        const world = await openCommandWorld();
        for (const { command, ...random } of fuzzed) {
          // Half of them by whoever may: a refusal for the role alone would hide what the input does.
          await runFuzzed(world, command, random);
          await runFuzzed(world, command, { ...random, person: command.by });
        }
        const faults: string[] = [];
        await verifyLog(world.people.system.database.db, (fault) => faults.push(fault));
        expect(faults).toEqual([]);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      },
    ),
    { numRuns: worlds, endOnFailure: true },
  );
  // The list of all inputs would hide the one that failed.
  if (failed) throw new Error(`seed ${seed}`, { cause: errorInstance });
}, 180_000);
