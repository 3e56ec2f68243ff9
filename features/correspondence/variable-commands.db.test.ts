import { desc } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { changeLog, tableVersion } from "@/db/tables";
import { iccsVersions } from "@/domain/classification/iccs";
import { exampleVariable } from "@/domain/correspondence/example-variable";
import { maxStatements, type VariableStatement } from "@/domain/correspondence/variable-statement";
import { beginVersion } from "./draft-commands";
import { undoImport } from "./import-commands";
import {
  type ExampleTable,
  exampleOffences,
  invalid,
  openExampleTable,
} from "./testing/example-table";
import { stateVariables } from "./variable-commands";
import { getStatements } from "./variable-store";
import { publishVersion, returnVersion, submitVersion } from "./version-commands";

let { context, country, contributor, outsider, reviewer, tableId, importing, refused } =
  {} as ExampleTable;
beforeEach(async () => {
  ({ context, country, contributor, outsider, reviewer, tableId, importing, refused } =
    await openExampleTable());
});

const statements = [
  exampleVariable("event-We", "none"),
  exampleVariable("victim-SV", "all"),
  exampleVariable("victim-SV", "core", "02", "Since 2020"),
  exampleVariable("victim-SV", "none", "020111"),
];
const statedOf = (versionId: number) => getStatements(context.database.db, versionId);
const stating = (
  versionId: number,
  version: number,
  given: readonly VariableStatement[] = statements,
  by = contributor,
) => stateVariables(by, { versionId, version, statements: given });

async function publish() {
  const { id } = await importing();
  await stating(id, 1);
  await submitVersion(country, { versionId: id, version: 2 });
  await publishVersion(reviewer, { versionId: id, version: 3 });
  return id;
}

describe("the variables of a draft", () => {
  it("are stated all at once, in the order of the ICCS, and what was stated before is in the log", async () => {
    const { id } = await importing();
    expect(await stating(id, 1, [...statements].reverse())).toEqual({ version: 2 });
    expect(await statedOf(id)).toEqual(statements);
    const [changed] = statements.slice(1);
    expect(await stating(id, 2, changed ? [changed] : [])).toEqual({ version: 3 });
    expect(await statedOf(id)).toEqual([changed]);
    const [logged] = await context.database.db
      .select()
      .from(changeLog)
      .orderBy(desc(changeLog.seq))
      .limit(1);
    expect(logged).toMatchObject({
      ...{ action: "stateVariables", subject: "XAA" },
      before: { versionId: id, version: 2, statements },
      after: { versionId: id, version: 3, statements: [changed] },
    });
    await stating(id, 3, []);
    expect(await statedOf(id)).toEqual([]);
  });

  it("are not put over what somebody else stated meanwhile, and make their writer an author", async () => {
    const { id } = await importing();
    await stating(id, 1, statements, country);
    await refused(() => stating(id, 1, []), { code: "conflict" });
    const [version] = await context.database.db.select().from(tableVersion);
    expect(version).toMatchObject({ version: 2, authors: ["user:con", "user:fay"] });
    await refused(() => submitVersion(country, { versionId: id, version: 1 }), {
      code: "conflict",
    });
  });

  it.each([
    [
      "for a category that v1.0 does not have",
      exampleVariable("victim-AV", "all", "0199"),
      "category-unknown",
    ],
    ["twice for a category", exampleVariable("victim-SV", "all", "02"), "statement-twice"],
    ["twice for the whole table", exampleVariable("victim-SV", "some"), "statement-twice"],
  ])("are not stated %s, and are refused at their place", async (_, statement, code) => {
    const { id } = await importing();
    await refused(
      () => stating(id, 1, [...statements, statement]),
      invalid(`statements.${statements.length}.category`, code),
    );
  });

  it("are not stated without end", async () => {
    const { id } = await importing();
    const many = Array.from({ length: maxStatements + 1 }, () =>
      exampleVariable("event-At", "all"),
    );
    await refused(() => stating(id, 1, many), {
      issues: [{ path: ["statements"], message: "list-too-long" }],
    });
  });

  it("are stated for every category and variable up to the limit", async () => {
    const { id } = await importing();
    const codes = [...iccsVersions[0].byCode.keys()];
    const many = ["victim-SV", "victim-AV", "perpetrator-SP", "perpetrator-AP"]
      .flatMap((key) => codes.map((code) => exampleVariable(key, "some", code)))
      .slice(0, maxStatements);
    await stating(id, 1, many);
    expect(await statedOf(id)).toHaveLength(many.length);
  });

  it("are stated by nobody from outside, and by nobody while it is with the Centre", async () => {
    const { id } = await importing();
    await refused(() => stating(id, 1, statements, outsider), { code: "forbidden" });
    await submitVersion(country, { versionId: id, version: 1 });
    await refused(() => stating(id, 2), { code: "conflict" });
    await returnVersion(reviewer, { versionId: id, version: 2, reason: "Which variables?" });
    await stating(id, 3);
    expect(await statedOf(id)).toEqual(statements);
  });
});

describe("the variables of a published version", () => {
  it("do not change any more, and are carried on to the version that is begun on it", async () => {
    const published = await publish();
    await refused(() => stating(published, 4, []), { code: "conflict" });
    const next = await beginVersion(contributor, { tableId, date: "2027", note: null });
    expect(await statedOf(next.id)).toEqual(statements);
    await stating(next.id, 1, []);
    expect(await statedOf(published)).toEqual(statements);
  });

  it("are carried on to an import, unless the file says which there are", async () => {
    await publish();
    const silent = await importing();
    expect(await statedOf(silent.id)).toEqual(statements);
    const saying = await importing(exampleOffences, {
      replaces: { id: silent.id, version: 1 },
      variables: statements.slice(0, 1),
    });
    expect(await statedOf(saying.id)).toEqual(statements.slice(0, 1));
  });
});

describe("an import in the place of a draft", () => {
  it("has the variables of that draft, which has them still when the import is undone", async () => {
    await publish();
    const draft = await beginVersion(contributor, { tableId, date: "2027", note: null });
    const own = [exampleVariable("data-Th", "some")];
    await stating(draft.id, 1, own);
    const imported = await importing(exampleOffences, {
      replaces: { id: draft.id, version: 2 },
    });
    expect(await statedOf(imported.id)).toEqual(own);
    await stating(imported.id, 1, []);
    await undoImport(contributor, { versionId: imported.id, version: 2, writtenAt: null });
    expect(await statedOf(draft.id)).toEqual(own);
  });

  it("is not stored when its variables are for a category that there is not", async () => {
    const variables = [exampleVariable("victim-SV", "all", "0199")];
    await refused(
      () => importing(exampleOffences, { variables }),
      invalid("variables.0.category", "category-unknown"),
    );
  });
});
