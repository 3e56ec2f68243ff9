import { beforeEach, expect, it, vi } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { iccsVersions } from "@/domain/classification/iccs";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import { exampleVariable } from "@/domain/correspondence/example-variable";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import { type CheckForm, readCheckForm } from "./check-form";
import { checkText } from "./check-text";
import { beginVersion } from "./draft-commands";
import { makeTableFile } from "./make-table-file";
import { findPublishedDocument } from "./table-file-queries";
import type { TableFormat } from "./table-formats";
import { getImportPage } from "./table-queries";
import { type ExampleTable, openExampleTable } from "./testing/example-table";
import { stateVariables } from "./variable-commands";
import { getStatements } from "./variable-store";
import { publishVersion, submitVersion } from "./version-commands";

const shown = vi.hoisted(() => ({ context: undefined as CommandContext | undefined }));
vi.mock("@/db/connection", () => ({ getDatabase: () => shown.context?.database }));

let { context, country, contributor, reviewer, tableId, importing, offencesOf } =
  {} as ExampleTable;
beforeEach(async () => {
  ({ context, country, contributor, reviewer, tableId, importing, offencesOf } =
    await openExampleTable());
  shown.context = context;
});

const [iccs] = iccsVersions;
const tie = { category: "0101", kind: null, share: null, confidence: null, note: null };
/** What every other reading of a table would change: texts like formulas, languages, zeros, an exclusion in words that a repair knows. */
const offences: NationalOffence[] = [
  exampleOffence("0007", { name: "=1+1, «robo»", language: "es", correspondences: [] }),
  exampleOffence("1.0", { name: "'-2\nand more", language: "ko", validFrom: "2018-02" }),
  exampleOffence("101", { language: "ar", correspondences: [], exclusion: "0101" }),
  exampleOffence("102", {
    exclusion: "Repealed",
    correspondences: [
      { ...tie, kind: "narrower", share: 0.25, note: "+ part" },
      { ...tie, category: "02022", confidence: "doubtful" },
    ],
  }),
];

const statements = [
  exampleVariable("victim-SV", "all", null, "=1+1"),
  exampleVariable("victim-SV", "none", "02"),
];

async function publish(): Promise<number> {
  const { id } = await importing(offences);
  await submitVersion(country, { versionId: id, version: 1 });
  await publishVersion(reviewer, { versionId: id, version: 2 });
  return id;
}

async function exported(id: number, format: TableFormat): Promise<File> {
  const document = await findPublishedDocument(id, "2026-06-15");
  if (!document) throw new Error("not published");
  const { name, body } = await makeTableFile(document, format, id);
  return new File([typeof body === "string" ? body : new Uint8Array(body)], name);
}

async function wordedOffences(versionId: number) {
  const rows = await offencesOf(versionId);
  return rows.map(({ id: _, versionId: __, version: ___, ...offence }) => offence);
}

/** What a form with the file reads, and then the same form with the text that it showed in its place, as a browser sends it. */
async function checkedTwice(file: File) {
  const { published } = await getImportPage(contributor, tableId);
  const check = (asked: CheckForm) => checkText(iccs, asked, published);
  const form = new FormData();
  form.append("textFile", file);
  form.append("language", "en");
  const asked = await readCheckForm(form);
  const again = new FormData();
  again.append("text", asked.text.replaceAll("\n", "\r\n"));
  again.append("language", "en");
  return [await check(asked), await check(await readCheckForm(again))] as const;
}

it.each(["csv", "xlsx", "json"] as const)(
  "a published version that is exported as %s and imported again changes nothing",
  async (format) => {
    const id = await publish();
    const [first, second] = await checkedTwice(await exported(id, format));
    for (const { checked } of [first, second]) {
      expect(checked.isExact).toBe(true);
      expect(checked.changes).toEqual({
        ...{ added: [], removed: [], retied: [], jumps: [], reworded: [] },
      });
      expect(checked.counts).toMatchObject({ accepted: 2, excluded: 3, refused: 0 });
    }
    const { id: again } = await importing(second.offences);
    expect(await wordedOffences(again)).toEqual(await wordedOffences(id));
  },
);

it.each([
  ["json", true],
  ["csv", false],
  ["xlsx", false],
] as const)(
  "an export as %s restores the variables that it states: %s",
  async (format, restores) => {
    const { id } = await importing(offences);
    await stateVariables(contributor, { versionId: id, version: 1, statements });
    await submitVersion(country, { versionId: id, version: 2 });
    await publishVersion(reviewer, { versionId: id, version: 3 });
    const file = await exported(id, format);
    const draft = await beginVersion(contributor, { tableId, date: "2027", note: null });
    const own = [exampleVariable("data-Th", "some")];
    await stateVariables(contributor, { versionId: draft.id, version: 1, statements: own });
    const form = new FormData();
    form.append("textFile", file);
    const { variables } = await readCheckForm(form);
    expect(variables).toEqual(restores ? statements : null);
    const replaces = { id: draft.id, version: 2 };
    const { id: again } = await importing(offences, { replaces, variables });
    const { db } = context.database;
    expect(await getStatements(db, again)).toEqual(restores ? statements : own);
  },
);

it("a file of the tracker with another language in a cell is read with that change", async () => {
  const file = await exported(await publish(), "csv");
  const changed = new File([(await file.text()).replace(",ko,", ",mn,")], file.name);
  const [{ checked }] = await checkedTwice(changed);
  expect(checked.changes?.reworded.map(({ after }) => after.language)).toEqual(["mn"]);
});
