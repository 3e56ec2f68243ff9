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
let stored: Map<string, string>;

beforeEach(() => {
  clock = new FakeClock();
  server = new FakeServer(opened);
  stored = new Map();
});

function open(key = "ana") {
  const browser = new FakeBrowser(server.answer, clock, stored, key);
  const { draft, version } = server;
  const sync = new DraftSync({ draft, version, baseNumber: 1 }, browser);
  void sync.start();
  const read = (place: typeof status | typeof text): Json =>
    valueAt(sync.getSnapshot().draft, place);
  return { browser, sync, read };
}

const writing = (words: string) => exampleText(words) as unknown as Json;
const heldKeys = (sync: DraftSync) => sync.getSnapshot().held.map(({ edit }) => edit.field);

describe("typing", () => {
  it("is sent within a second of quiet, as one change that knows what it was made on", async () => {
    const { sync, browser } = open();
    await clock.advance(0);
    for (const words of ["T", "Th", "The"]) {
      sync.change(text, writing(words));
      await clock.advance(100);
    }
    await clock.advance(900);
    expect(browser.requests.flatMap(({ edits }) => edits)).toEqual([
      { ...text, before: challenge.text, after: writing("The") },
    ]);
    expect(sync.getSnapshot()).toMatchObject({ status: "saved", hasUnsaved: false, version: 2 });
  });

  it("without a pause is sent within two seconds all the same", async () => {
    const { sync } = open();
    for (let typed = 0; typed < 30; typed += 1) {
      sync.change(text, writing("T".repeat(typed + 1)));
      await clock.advance(100);
      if (typed === 19) expect(valueAt(server.draft, text)).not.toEqual(challenge.text);
    }
  });

  it("is in the browser at once, before it is sent", async () => {
    const { sync } = open();
    await clock.advance(0);
    sync.change(text, writing("Typed"));
    expect(stored.get("ana")).toContain("Typed");
    await clock.advance(2_000);
    expect(stored.get("ana")).toBe("[]");
  });

  it("of what stood before is no change", async () => {
    const { sync, browser } = open();
    await clock.advance(0);
    sync.change(status, "resolved");
    sync.change(status, challenge.status);
    await clock.advance(2_000);
    expect(browser.requests.flatMap(({ edits }) => edits)).toEqual([]);
  });
});

describe("a new entry", () => {
  it("and its first words are one change", async () => {
    const { sync, browser } = open();
    await clock.advance(0);
    const entry = { id: "challenge-new", status: "open", text: null };
    sync.change({ ...whole, id: entry.id }, entry);
    sync.change({ ...text, id: entry.id }, writing("New"));
    await clock.advance(2_000);
    expect(browser.requests.flatMap(({ edits }) => edits)).toEqual([
      { ...whole, id: entry.id, before: null, after: { ...entry, text: writing("New") } },
    ]);
  });

  it("removed before it was sent leaves nothing", async () => {
    const { sync, browser } = open();
    await clock.advance(0);
    sync.change({ ...whole, id: "challenge-new" }, { id: "challenge-new" });
    sync.change({ ...whole, id: "challenge-new" }, null);
    await clock.advance(2_000);
    expect(browser.requests.flatMap(({ edits }) => edits)).toEqual([]);
  });
});

describe("a line that is down", () => {
  it("keeps everything in the browser, says so, and sends it when it is up again", async () => {
    const { sync, browser } = open();
    await clock.advance(0);
    browser.line = "down";
    sync.change(status, "resolved");
    await clock.advance(30_000);
    expect(sync.getSnapshot()).toMatchObject({ status: "kept", hasUnsaved: true });
    expect(stored.get("ana")).toContain("resolved");
    browser.line = "up";
    await clock.advance(20_000);
    expect(valueAt(server.draft, status)).toBe("resolved");
    expect(sync.getSnapshot().status).toBe("saved");
  });

  it("that loses answers makes no conflict of one's own words", async () => {
    const { sync, browser } = open();
    await clock.advance(0);
    browser.line = "answer-lost";
    for (const words of ["First", "Second", "Third"]) {
      sync.change(text, writing(words));
      await clock.advance(4_000);
    }
    browser.line = "up";
    await clock.advance(20_000);
    expect(valueAt(server.draft, text)).toEqual(writing("Third"));
    expect(heldKeys(sync)).toEqual([]);
    expect(sync.getSnapshot()).toMatchObject({ status: "saved", hasUnsaved: false });
  });

  it("without a signal is not tried until there is one", async () => {
    const { sync, browser } = open();
    await clock.advance(0);
    browser.hasSignal = false;
    const before = browser.requests.length;
    sync.change(status, "resolved");
    await clock.advance(60_000);
    expect(browser.requests.length).toBe(before);
    browser.hasSignal = true;
    await sync.syncNow();
    expect(valueAt(server.draft, status)).toBe("resolved");
  });
});

describe("a page that ends", () => {
  it("gives what was not sent to the next one", async () => {
    const first = open();
    await clock.advance(0);
    first.browser.line = "down";
    first.sync.change(text, writing("Not sent"));
    first.sync.stop();
    const { sync, read } = open();
    await clock.advance(0);
    expect(read(text)).toEqual(writing("Not sent"));
    await clock.advance(1_000);
    expect(valueAt(server.draft, text)).toEqual(writing("Not sent"));
    expect(sync.getSnapshot().hasUnsaved).toBe(false);
  });

  it("gives nothing to another person at the same browser", async () => {
    const first = open("ana");
    first.browser.line = "down";
    first.sync.change(text, writing("Ana's own"));
    first.sync.stop();
    const { sync } = open("luis");
    await clock.advance(5_000);
    expect(JSON.stringify(sync.getSnapshot().draft)).not.toContain("Ana's own");
    expect(valueAt(server.draft, text)).toEqual(challenge.text);
  });

  it("whose words arrived without its knowing sends them again without harm", async () => {
    const first = open();
    await clock.advance(0);
    first.browser.line = "answer-lost";
    first.sync.change(text, writing("Arrived"));
    await clock.advance(1_000);
    first.sync.stop();
    const { sync } = open();
    await clock.advance(5_000);
    expect(heldKeys(sync)).toEqual([]);
    expect(valueAt(server.draft, text)).toEqual(writing("Arrived"));
  });
});

describe("a session that ended", () => {
  it("is said, keeps what is typed, and goes on after signing in again", async () => {
    const { sync, browser } = open();
    await clock.advance(0);
    browser.refusal = { status: 401, faults: [] };
    sync.change(status, "resolved");
    await clock.advance(5_000);
    expect(sync.getSnapshot()).toMatchObject({ status: "signed-out", hasUnsaved: true });
    expect(stored.get("ana")).toContain("resolved");
    browser.refusal = undefined;
    await clock.advance(20_000);
    expect(sync.getSnapshot().status).toBe("saved");
    expect(valueAt(server.draft, status)).toBe("resolved");
  });
});

describe("what no draft can hold", () => {
  it("waits at its field while the rest is saved", async () => {
    const { sync, browser } = open();
    await clock.advance(0);
    browser.refusal = {
      status: 422,
      faults: [{ path: `challenges/${challenge.id}/text`, code: "value-unknown" }],
    };
    sync.change(text, writing("Too long"));
    sync.change(status, "resolved");
    await clock.advance(1_000);
    browser.refusal = undefined;
    await clock.advance(2_000);
    expect(valueAt(server.draft, status)).toBe("resolved");
    expect(sync.getSnapshot().held).toMatchObject([{ code: "value-unknown" }]);
    sync.change(text, writing("Short"));
    await clock.advance(2_000);
    expect(valueAt(server.draft, text)).toEqual(writing("Short"));
    expect(sync.getSnapshot().held).toEqual([]);
  });
});

it("an update that was handed in meanwhile takes nothing more, and says so", async () => {
  const { sync, browser } = open();
  await clock.advance(0);
  browser.refusal = { status: 409, faults: [{ path: "state", code: "submitted" }] };
  sync.change(status, "resolved");
  await clock.advance(2_000);
  expect(sync.getSnapshot()).toMatchObject({ status: "closed", hasUnsaved: true });
});

it("a page that nobody sees does not ask what others do", async () => {
  const { browser } = open();
  await clock.advance(0);
  browser.isShown = false;
  await clock.advance(4_000);
  const before = browser.requests.length;
  await clock.advance(60_000);
  expect(browser.requests.length).toBe(before);
});
