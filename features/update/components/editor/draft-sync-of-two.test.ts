import { beforeEach, describe, expect, it } from "vitest";
import { exampleProfile, exampleStatement, exampleText } from "@/domain/profile/example-profile";
import { draftOf, type Json } from "@/domain/update/draft";
import { valueAt } from "@/domain/update/edit";
import { DraftSync } from "./draft-sync";
import { FakeBrowser, FakeClock, FakeServer } from "./testing/fake-browser";

const challenge = exampleStatement("challenges");
const opened = draftOf("XAA", exampleProfile({ challenges: [challenge] }));
const status = { part: "challenges", id: challenge.id, field: "status" } as const;
const text = { ...status, field: "text" } as const;
const whole = { ...status, field: null } as const;

let clock: FakeClock;
let server: FakeServer;

beforeEach(() => {
  clock = new FakeClock();
  server = new FakeServer(opened);
});

function open() {
  const browser = new FakeBrowser(server.answer, clock);
  const { draft, version } = server;
  const sync = new DraftSync({ draft, version, baseNumber: 1 }, browser);
  void sync.start();
  const read = (place: typeof status | typeof text): Json =>
    valueAt(sync.getSnapshot().draft, place);
  return { sync, read };
}

const writing = (words: string) => exampleText(words) as unknown as Json;
const heldKeys = (sync: DraftSync) => sync.getSnapshot().held.map(({ edit }) => edit.field);

describe("two people", () => {
  it("see each other's saved values where they have nothing of their own", async () => {
    const [ana, luis] = [open(), open()];
    await clock.advance(0);
    ana.sync.change(status, "resolved");
    luis.sync.change(text, writing("Luis"));
    await clock.advance(8_000);
    expect([ana.read(text), luis.read(status)]).toEqual([writing("Luis"), "resolved"]);
    expect([heldKeys(ana.sync), heldKeys(luis.sync)]).toEqual([[], []]);
  });

  it("who change the same thing are asked: the later one keeps theirs, and sees the other's", async () => {
    const [ana, luis] = [open(), open()];
    await clock.advance(0);
    ana.sync.change(status, "resolved");
    await ana.sync.syncNow();
    luis.sync.change(status, "mitigated");
    await luis.sync.syncNow();
    expect(valueAt(server.draft, status)).toBe("resolved");
    expect(luis.read(status)).toBe("mitigated");
    expect(luis.sync.getSnapshot().held).toMatchObject([
      { edit: { after: "mitigated" }, standing: "resolved", code: "contradicted" },
    ]);
  });

  it.each([
    ["mine", "mitigated"],
    ["standing", "resolved"],
  ] as const)("choosing %s leaves %s, for both", async (side, left) => {
    const [ana, luis] = [open(), open()];
    await clock.advance(0);
    ana.sync.change(status, "resolved");
    await ana.sync.syncNow();
    luis.sync.change(status, "mitigated");
    await luis.sync.syncNow();
    luis.sync.choose(`challenges/${challenge.id}/status`, side);
    await clock.advance(8_000);
    expect(valueAt(server.draft, status)).toBe(left);
    expect([ana.read(status), luis.read(status)]).toEqual([left, left]);
    expect(heldKeys(luis.sync)).toEqual([]);
  });

  it("of whom one removes what the other writes in: it comes back whole, or not at all", async () => {
    const [ana, luis] = [open(), open()];
    await clock.advance(0);
    ana.sync.change(whole, null);
    await ana.sync.syncNow();
    luis.sync.change(status, "mitigated");
    await luis.sync.syncNow();
    expect(luis.sync.getSnapshot().held).toMatchObject([
      { edit: { field: null, after: { id: challenge.id, status: "mitigated" } }, standing: null },
    ]);
    luis.sync.choose(`challenges/${challenge.id}`, "mine");
    await clock.advance(8_000);
    expect(valueAt(server.draft, status)).toBe("mitigated");
  });

  it("who write the same have nothing to choose", async () => {
    const [ana, luis] = [open(), open()];
    ana.sync.change(status, "resolved");
    luis.sync.change(status, "resolved");
    await clock.advance(8_000);
    expect([heldKeys(ana.sync), heldKeys(luis.sync)]).toEqual([[], []]);
  });
});
