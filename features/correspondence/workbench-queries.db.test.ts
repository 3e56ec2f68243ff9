import { beforeEach, describe, expect, it } from "vitest";
import { correspondenceTable, country, offenceWording } from "@/db/tables";
import { contextOf } from "@/db/testing/example-person";
import { exampleCountry } from "@/db/testing/test-context";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import { exampleText } from "@/domain/profile/example-profile";
import { addTable } from "./draft-commands";
import { importOffences } from "./import-commands";
import { mapOffence } from "./mapping-commands";
import { type ExampleTable, openExampleTable } from "./testing/example-table";
import { publishVersion, submitVersion } from "./version-commands";
import { getOffenceAid, getWorkbench } from "./workbench-queries";

const tie = (category: string) => ({
  ...{ category, kind: null, share: null, confidence: null, note: null },
});
const robbery = (category: string | null) =>
  exampleOffence("102", {
    name: "Robo con violencia",
    language: "es",
    correspondences: category === null ? [] : [tie(category)],
  });

let world: ExampleTable;
beforeEach(async () => {
  world = await openExampleTable();
});

async function publish(versionId: number) {
  await submitVersion(world.country, { versionId, version: 1 });
  await publishVersion(world.reviewer, { versionId, version: 2 });
}

/** A published table of another country that ties the robbery to a category. */
async function publishPeer(category: string) {
  const peer = await contextOf(world.context, "out");
  const { id: tableId } = await addTable(peer, {
    ...{ country: "XAB", institutionKind: "courts", institution: exampleText("Courts") },
  });
  const { id: versionId } = await importOffences(
    peer,
    {
      ...{ tableId, date: "2026", note: null, fileName: "t.csv", counts: {}, replaces: null },
    },
    [robbery(category)],
  );
  await submitVersion(peer, { versionId, version: 1 });
  return { versionId, publish: () => publishVersion(world.reviewer, { versionId, version: 2 }) };
}

async function aidForRobbery(versionId: number) {
  const { offences } = await getWorkbench(world.contributor, versionId);
  const id = offences.find(({ code }) => code === "102")?.id ?? 0;
  const { suggestions } = await getOffenceAid(world.contributor, id);
  const countries = suggestions.flatMap(({ code, reasons }) =>
    reasons.flatMap((reason) =>
      reason.kind === "country" ? [{ code, country: reason.country }] : [],
    ),
  );
  const earlier = suggestions.flatMap(({ code, reasons }) =>
    reasons.some(({ kind }) => kind === "earlier") ? [code] : [],
  );
  return { suggestions, countries, earlier };
}

describe("the workbench", () => {
  it("has the offences that are neither tied nor set aside before the others", async () => {
    const { id } = await world.importing();
    const { offences, isOpen } = await getWorkbench(world.contributor, id);
    expect(offences.map(({ code }) => code)).toEqual(["102", "101", "103"]);
    expect(isOpen).toBe(true);
  });

  it("is closed once the version is submitted", async () => {
    const { id } = await world.importing();
    await submitVersion(world.country, { versionId: id, version: 1 });
    expect((await getWorkbench(world.contributor, id)).isOpen).toBe(false);
  });

  it("shows an offence as it is stored now", async () => {
    const { id } = await world.importing();
    const [first] = (await getWorkbench(world.contributor, id)).offences;
    const offenceId = first?.id ?? 0;
    const mapped = { offenceId, version: 1, correspondences: [tie("0401")], exclusion: null };
    await mapOffence(world.country, mapped);
    expect((await getOffenceAid(world.contributor, offenceId)).offence).toMatchObject({
      ...{ version: 2, correspondences: [tie("0401")] },
    });
  });

  it("is refused to a reviewer, who maps nothing, and to another country", async () => {
    const { id } = await world.importing();
    const [first] = (await getWorkbench(world.contributor, id)).offences;
    for (const context of [world.reviewer, world.outsider]) {
      await world.refused(() => getWorkbench(context, id), { code: "forbidden" });
      await world.refused(() => getOffenceAid(context, first?.id ?? 0), { code: "forbidden" });
    }
    await world.refused(() => getOffenceAid(world.contributor, 1e12), { code: "not-found" });
  });
});

describe("a category is suggested", () => {
  it("because another country published it for an offence of like name, and only then", async () => {
    const peer = await publishPeer("0409");
    const { id } = await world.importing();
    expect((await aidForRobbery(id)).countries).toEqual([]);
    await peer.publish();
    expect((await aidForRobbery(id)).countries).toEqual([{ code: "0409", country: "XAB" }]);
  });

  it("by offences of its own world, however many another world has of the like", async () => {
    const { database } = world.context;
    const peer = await publishPeer("0409");
    await peer.publish();
    const { id } = await world.importing();
    const others = Array.from({ length: 220 }, (_, at) => `other-${at}`);
    await database.write(async (tx) => {
      await tx.insert(country).values({ ...exampleCountry("KOR"), world: "real" });
      await tx.insert(correspondenceTable).values({
        ...{ id: "many", country: "KOR", institutionKind: "police" },
        ...{ institution: exampleText("Police"), createdBy: "system:test", createdAt: "2026" },
      });
      const rows = await tx
        .insert(offenceWording)
        .values(others.map((code) => ({ tableId: "many", code, knownFrom: "2026-01-01" })))
        .returning({ id: offenceWording.id });
      const columns = database.engine === "sqlite" ? "rowid, body" : "wording_id, body";
      for (const { id: wordingId } of rows)
        await tx.raw(
          database.engine === "sqlite"
            ? `INSERT INTO offence_search (${columns}) VALUES (?, ?)`
            : `INSERT INTO offence_search (${columns}) VALUES ($1::integer, to_tsvector('simple', $2))`,
          [wordingId, "robo robo con con violencia violencia"],
        );
    });
    expect((await aidForRobbery(id)).countries).toEqual([{ code: "0409", country: "XAB" }]);
  });

  it("because the version before tied the offence of this code to it, first of all", async () => {
    await publish((await world.importing([robbery("0301")])).id);
    const { id } = await world.importing([robbery(null)]);
    const { suggestions, earlier, countries } = await aidForRobbery(id);
    expect(suggestions[0]?.code).toBe("0301");
    expect(earlier).toEqual(["0301"]);
    expect(countries).toEqual([]);
  });

  it("because its name is like that of the offence", async () => {
    const { id } = await world.importing();
    const { suggestions } = await aidForRobbery(id);
    expect(suggestions.map(({ code }) => code)).toContain("0401");
  });
});
