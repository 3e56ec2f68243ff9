import { beforeEach, expect, it, vi } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { revision } from "@/db/tables";
import { openTestContext } from "@/db/testing/test-context";
import { buildExample, exampleSettings } from "@/domain/briefing/example-briefing";
import { exampleProfile, exampleStatement } from "@/domain/profile/example-profile";
import type { Profile } from "@/domain/profile/profile";
import { createBriefing } from "./draft-commands";
import { issueBriefing, recordFile } from "./issue-commands";
import { findFile, findIssued, listIssued } from "./issued-queries";

const held = vi.hoisted(() => ({ database: undefined as unknown }));
vi.mock("@/db/connection", () => ({ getDatabase: () => held.database }));

let context: CommandContext;
beforeEach(async () => {
  const opened = await openTestContext(["XAA", "XAB"]);
  held.database = opened.database;
  const grants = [{ role: "reviewer" as const, country: null, until: null }];
  context = { ...opened, actor: { id: "user:reviewer", grants } };
  await publish("XAA", 1, "2026-01-10", {});
  await publish("XAB", 1, "2026-01-10", {});
});

async function publish(iso3: string, number: number, knownOn: string, parts: Partial<Profile>) {
  await context.database.write((tx) =>
    tx.insert(revision).values({
      ...{ country: iso3, number, knownOn, recordedAt: `${knownOn}T12:00:00Z` },
      ...{ author: "system:test", reason: "Test", previousHash: null, hash: `${iso3}${number}` },
      profile: exampleProfile({ country: iso3, ...parts }),
    }),
  );
}

async function issue(fields: Parameters<typeof exampleSettings>[0] = {}): Promise<string> {
  const { id } = await createBriefing(context, { settings: exampleSettings(fields) });
  await issueBriefing(context, { briefingId: id, version: 1 }, buildExample);
  return id;
}

it("is found under its number from the day on which it was issued, in its own world", async () => {
  await issue();
  expect(await findIssued("sandbox", "2026-001", "2026-06-15")).toMatchObject({
    ...{ number: "2026-001", asOf: "2026-06-01", countryCount: 2, newer: [], files: [] },
    document: { title: "Before the meeting" },
  });
  expect(await findIssued("sandbox", "2026-001", "2026-06-14")).toBeUndefined();
  expect(await findIssued("real", "2026-001", "2026-06-15")).toBeUndefined();
  expect(await listIssued("sandbox", "2026-06-15")).toHaveLength(1);
});

it.each(["participants", "centre"] as const)(
  "one for %s tells the public that it exists, and nothing that it says",
  async (audience) => {
    await issue({ audience, title: "Hush", countries: ["XAB"] });
    const shown = [
      await findIssued("sandbox", "2026-001", "2026-06-15"),
      await listIssued("sandbox", "2026-06-15"),
    ];
    expect(JSON.stringify(shown)).not.toMatch(/Hush|XAB/);
    expect(shown[0]).toMatchObject({ number: "2026-001", audience, document: null });
  },
);

it("drafts are nowhere in public", async () => {
  await createBriefing(context, { settings: exampleSettings() });
  expect(await listIssued("sandbox", "2026-06-15")).toEqual([]);
});

it("what changed since is what reads otherwise in public: not what only some may read", async () => {
  await issue();
  const event = exampleStatement("events");
  await publish("XAA", 2, "2026-06-20", { events: [{ ...event, audience: "centre" }] });
  const newer = async (day: string) => (await findIssued("sandbox", "2026-001", day))?.newer;
  expect(await newer("2026-06-30")).toEqual([]);
  await publish("XAB", 2, "2026-06-25", { events: [event] });
  expect(await newer("2026-06-24")).toEqual([]);
  expect(await newer("2026-06-30")).toMatchObject([{ iso3: "XAB", knownOn: "2026-06-25" }]);
});

it("of a briefing on other than public countries, the public learns how many changed, not which", async () => {
  await issue({ audience: "centre" });
  await publish("XAB", 2, "2026-06-25", { events: [exampleStatement("events")] });
  const found = await findIssued("sandbox", "2026-001", "2026-06-30");
  expect(found?.newer).toEqual([]);
  expect(found?.newerCount).toBe(1);
});

it("a file is genuine by its fingerprint alone", async () => {
  const briefingId = await issue();
  const fingerprint = "0f".repeat(32);
  await recordFile(context, { briefingId, format: "pdf", fingerprint, size: 3 });
  expect(await findFile(fingerprint)).toMatchObject({ number: "2026-001", format: "pdf" });
  expect(await findFile("00".repeat(32))).toBeUndefined();
});
