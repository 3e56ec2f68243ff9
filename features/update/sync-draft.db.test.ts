import { and, eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { changeLog, updatePresence } from "@/db/tables";
import { readRows } from "@/db/testing/read-rows";
import { openTestContext } from "@/db/testing/test-context";
import { exampleProfile, exampleStatement, exampleText } from "@/domain/profile/example-profile";
import type { Json } from "@/domain/update/draft";
import { type Edit, editKey, isSame, valueAt } from "@/domain/update/edit";
import { systemActor } from "@/lib/actor";
import { DraftSync } from "./components/editor/draft-sync";
import { FakeBrowser, FakeClock } from "./components/editor/testing/fake-browser";
import { openUpdate } from "./open-update";
import { publishRevision } from "./publish-revision";
import { saveEdits } from "./save-edits";
import { syncDraft } from "./sync-draft";
import { actAs } from "./testing/people";
import { getUpdate } from "./update-store";
import { withdrawUpdate } from "./withdraw-update";

const challenge = exampleStatement("challenges");
const reading = exampleStatement("stages", { assessor: "centre-reviewed" });
const fields = ["text", "stage"] as const;
const placeOf = (field: string) => ({ part: "challenges", id: challenge.id, field }) as const;

let context: CommandContext;
let people: [CommandContext, CommandContext];
let updateId: string;

beforeEach(async () => {
  context = await openTestContext(["XAA", "XAB"]);
  await publishRevision(
    { ...context, actor: systemActor("seed") },
    {
      profile: exampleProfile({ challenges: [challenge], stages: [reading] }),
      knownOn: "2026-01-10",
      reason: "First",
    },
  );
  people = [
    await actAs(context, "focal", "focal-point", "XAA"),
    await actAs(context, "contributor", "contributor", "XAA"),
  ];
  updateId = (await openUpdate(people[0], { kind: "country", country: "XAA" })).id;
});

const edit = (after: Json, before: Json = "open"): Edit => ({
  ...placeOf("status"),
  before,
  after,
});
const request = { part: "challenges" as const, knownVersion: 1 };

describe("one exchange of a draft", () => {
  it("gives no draft to whoever knows what is there, and the draft to whoever does not", async () => {
    const [focal, contributor] = people;
    const saved = await syncDraft(focal, { updateId, edits: [edit("resolved")], ...request });
    expect(saved).toMatchObject({ version: 2, state: "draft", baseNumber: 1, conflicts: [] });
    expect(saved).not.toHaveProperty("draft");
    const heard = await syncDraft(contributor, { updateId, edits: [], ...request });
    expect(heard.draft && valueAt(heard.draft, placeOf("status"))).toBe("resolved");
  });

  it("gives what stands, where it contradicts", async () => {
    await syncDraft(people[0], { updateId, edits: [edit("resolved")], ...request });
    const late = await syncDraft(people[1], { updateId, edits: [edit("mitigated")], ...request });
    expect(late.conflicts).toEqual([{ edit: edit("mitigated"), standing: "resolved" }]);
    expect(late.draft && valueAt(late.draft, placeOf("status"))).toBe("resolved");
  });

  it("tells who else is at work, and where", async () => {
    await syncDraft(people[0], { updateId, edits: [], ...request });
    const { present } = await syncDraft(people[1], { updateId, edits: [], ...request });
    expect(present).toEqual([{ name: "Name of focal", part: "challenges" }]);
  });

  it("refuses what the Centre reads, and a confirmation, and then stores nothing of it", async () => {
    const stored = await readRows(context.database);
    const edits: Edit[] = [
      edit("resolved"),
      { part: "stages", id: reading.id, field: "stage", before: "mapping", after: "adoption" },
      {
        ...{ part: "confirmations", id: "confirmation-1", field: null, before: null },
        // A statement is JSON.
        after: exampleStatement("confirmations") as unknown as Json,
      },
    ];
    await expect(saveEdits(people[0], { updateId, edits })).rejects.toMatchObject({
      code: "invalid",
      faults: [
        { path: `stages/${reading.id}/stage`, code: "statement-of-centre" },
        { path: "confirmations/confirmation-1", code: "confirmation-apart" },
      ],
    });
    expect(await readRows(context.database)).toEqual(stored);
  });

  it("of an update that takes no more stores nothing, and says in which state it is", async () => {
    await withdrawUpdate(people[0], { updateId, version: 1 });
    await expect(
      syncDraft(people[1], { updateId, edits: [edit("resolved")], ...request }),
    ).rejects.toMatchObject({ code: "conflict", faults: [{ path: "state", code: "withdrawn" }] });
    const heard = await syncDraft(people[1], { updateId, edits: [], ...request });
    expect(heard.state).toBe("withdrawn");
  });

  it("by another country's focal point is refused without a trace", async () => {
    const other = await actAs(context, "other", "focal-point", "XAB");
    const before = await context.database.db.select().from(changeLog);
    await expect(
      syncDraft(other, { updateId, edits: [edit("resolved")], ...request }),
    ).rejects.toMatchObject({ code: "forbidden" });
    expect(await context.database.db.select().from(changeLog)).toEqual(before);
    expect(await context.database.db.select().from(updatePresence)).toEqual([]);
  });
});

type Deed = {
  who: 0 | 1;
  field: (typeof fields)[number];
  deed: "type" | "send" | "lose" | "reload";
};

const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({
    who: fc.constantFrom(0, 1),
    field: fc.constantFrom(...fields),
    deed: fc.constantFrom("type", "type", "type", "send", "lose", "reload"),
  }),
  { minLength: 4, maxLength: 14 },
);

describe("two people who write in the same fields", () => {
  it("lose nothing silently, whatever the order, lost answers and reloads", async () => {
    const done = fc.asyncProperty(deeds, async (series) => {
      const { id, version } = await freshUpdate();
      const clients = [await openClient(0, id), await openClient(1, id)];
      const typed = [new Map<string, Json>(), new Map<string, Json>()];
      for (const [step, { who, field, deed }] of series.entries()) {
        const client = clients[who];
        if (!client) continue;
        if (deed === "type") {
          const said = field === "text" ? exampleText(`${who} at ${step}`) : `${who} at ${step}`;
          client.sync.change(placeOf(field), said as unknown as Json);
          typed[who]?.set(editKey(placeOf(field)), said as unknown as Json);
        } else if (deed === "reload") {
          client.sync.stop();
          clients[who] = await openClient(who, id, client.stored);
        } else {
          client.browser.line = deed === "lose" ? "answer-lost" : "up";
          await client.sync.syncNow();
          client.browser.line = "up";
        }
      }
      for (const client of [...clients, ...clients]) await client.sync.settle();
      for (const client of clients) await client.sync.syncNow();
      const stored = await storedAfter(id, version);
      for (const [who, client] of clients.entries())
        for (const [key, said] of typed[who] ?? [])
          expect(
            stored.some((each) => editKey(each) === key && isSame(each.after, said)) ||
              client.sync
                .getSnapshot()
                .held.some((each) => editKey(each.edit) === key && isSame(each.edit.after, said)),
            `${who} typed ${JSON.stringify(said)}`,
          ).toBe(true);
      await settleAll(clients);
      const { content } = await getUpdate(context.database.db, id);
      for (const client of clients) expect(client.sync.getSnapshot().draft).toEqual(content);
      await withdrawUpdate(people[0], {
        updateId: id,
        version: (await getUpdate(context.database.db, id)).version,
      });
    });
    await fc.assert(done, { numRuns: 25 });
  });
});

async function freshUpdate() {
  const open = await getUpdate(context.database.db, updateId);
  if (open.state === "draft") await withdrawUpdate(people[0], { updateId, version: open.version });
  return openUpdate(people[0], { kind: "country", country: "XAA" });
}

async function openClient(who: 0 | 1 | number, id: string, stored = new Map<string, string>()) {
  const person = people[who === 0 ? 0 : 1];
  const browser = new FakeBrowser(
    async (sent) => ({
      status: 200,
      value: await syncDraft(person, {
        updateId: id,
        ...sent,
        edits: [...sent.edits],
      }),
    }),
    new FakeClock(),
    stored,
  );
  const { content, version, baseNumber } = await getUpdate(context.database.db, id);
  const sync = new DraftSync({ draft: content, version, baseNumber }, browser);
  await sync.start();
  return { browser, sync, stored };
}

/** Every edit that the update took, by the change log. */
async function storedAfter(id: string, version: number): Promise<Edit[]> {
  const rows = await context.database.db
    .select()
    .from(changeLog)
    .where(and(eq(changeLog.subject, id), eq(changeLog.action, "saveEdits")));
  return rows.flatMap(({ after }) => {
    const logged = after as { version: number; edits: Edit[] };
    return logged.version > version ? logged.edits : [];
  });
}

async function settleAll(clients: readonly { sync: DraftSync }[]): Promise<void> {
  for (let round = 0; round < 4; round += 1)
    for (const { sync } of clients) {
      for (const { edit } of sync.getSnapshot().held)
        sync.choose(editKey(edit), round === 0 ? "mine" : "standing");
      await sync.settle();
      await sync.syncNow();
    }
}
