import { expect, test } from "vitest";
import { readCheckForm, sheetsOfForm } from "./check-form";
import { makeJson } from "./files/make-json";
import { makeWorkbook } from "./files/testing/make-workbook";
import { offenceSaying, tableOf } from "./files/testing/offence-arbitrary";
import { headerLine } from "./header-line";

const text = "code,name,iccs\r\n1,Robo,0401\r\n";

function formOf(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

test("a chosen file takes the place of the text, whatever its encoding and separator", async () => {
  const file = new File([new Uint8Array(Buffer.from("código;b\n1;2\n", "latin1"))], "t.csv");
  const form = formOf({ text, textFile: file, language: "es" });
  expect(await readCheckForm(form)).toMatchObject({ text: "código,b\n1,2\n", language: "es" });
});

test("a file field left empty leaves the text", async () => {
  const form = formOf({ text, textFile: new File([], "") });
  expect(await readCheckForm(form)).toMatchObject({
    ...{ text: text.replaceAll("\r\n", "\n"), earlier: "" },
  });
});

test("columns and answers are read as they were chosen", async () => {
  const form = formOf({
    ...{
      text,
      header: headerLine(text),
      "column.code": "0",
      "column.name": "",
      "column.category": "2",
    },
    ...{ "answer.2.1": "0201", "answer.1.x": "" },
  });
  expect(await readCheckForm(form)).toMatchObject({
    choice: { code: 0, category: 2 },
    answers: { "2.1": "0201" },
  });
});

test("columns chosen for another header do not hold for this one", async () => {
  const form = formOf({ text, header: "a,b", "column.code": "1" });
  expect((await readCheckForm(form)).choice).toBeNull();
});

test.each(["textFile", "earlierFile"])("a file that is refused is refused at %s", async (field) => {
  const form = formOf({ [field]: new File(["PK\u0003\u0004"], "t.csv") });
  await expect(readCheckForm(form)).rejects.toMatchObject({
    ...{ code: "invalid", faults: [{ path: field, code: "file-extension" }] },
  });
});

const mixed = new File([Buffer.from("code,ñ\n1,"), new Uint8Array([0xf3, 10])], "t.csv");
const told = [{ code: "encoding-mixed", count: 1, places: [{ row: 2, column: null }] }];

test("what a file has that its text does not show is told, and travels with its text", async () => {
  const { text: read, notes } = await readCheckForm(formOf({ textFile: mixed }));
  expect(notes).toEqual(told);
  const header = headerLine(read);
  const sent = { text: read, header, notes: JSON.stringify(notes) };
  expect((await readCheckForm(formOf(sent))).notes).toEqual(told);
  expect((await readCheckForm(formOf({ ...sent, text: "other,ñ\n1,2" }))).notes).toEqual([]);
});

test("what a document states of variables travels with its text, and with no other", async () => {
  const table = tableOf([offenceSaying("a")]);
  const file = new File([makeJson(table)], "t.json");
  const { text: read, variables } = await readCheckForm(formOf({ textFile: file }));
  expect(variables).toEqual(table.variables);
  const header = headerLine(read);
  const sent = { text: read, header, variables: JSON.stringify(variables) };
  const again = async (fields: object) =>
    (await readCheckForm(formOf({ ...sent, ...fields }))).variables;
  expect(await again({})).toEqual(variables);
  expect(await again({ text: "other,b\n1,2" })).toBeNull();
  for (const other of ["", "{", "[1]", '[{"variable":"victim-SV"}]'])
    expect(await again({ variables: other })).toBeNull();
  expect((await readCheckForm(formOf({ textFile: mixed }))).variables).toBeNull();
});

test.each(["", "{", '[{"code":"other","count":1,"places":[]}]', "[1]"])(
  "notes sent as %s are none",
  async (notes) => {
    const form = formOf({ text, header: headerLine(text), notes });
    expect((await readCheckForm(form)).notes).toEqual([]);
  },
);

test("the sheet that was chosen is read, and the first that is shown where the file has none of that name", async () => {
  const row = (cell: string) => `<row><c t="inlineStr"><is><t>${cell}</t></is></c></row>`;
  const sheets = ["About", "Table"].map((name) => ({ name, rows: row(name) + row("1") }));
  const textFile = new File([new Uint8Array(makeWorkbook({ sheets }))], "t.xlsx");
  const read = async (sheet: string) => readCheckForm(formOf({ textFile, sheet }));
  expect(await read("Table")).toMatchObject({ text: "Table\n1\n", sheets: { sheet: "Table" } });
  expect(await read("Another")).toMatchObject({ text: "About\n1\n", sheets: { sheet: "About" } });
  const { sheets: carried } = await readCheckForm(
    formOf({
      ...{ text: "Table\n", header: "Table" },
      sheets: JSON.stringify((await read("Table")).sheets),
    }),
  );
  expect(carried?.sheets.map(({ name }) => name)).toEqual(["About", "Table"]);
});

test("the sheets of a file that was refused are known, so that another can be chosen", async () => {
  const sheets = ["Empty", "Table"].map((name) => ({ name, rows: "" }));
  const textFile = new File([new Uint8Array(makeWorkbook({ sheets }))], "t.xlsx");
  await expect(readCheckForm(formOf({ textFile }))).rejects.toMatchObject({ code: "invalid" });
  expect((await sheetsOfForm(formOf({ textFile })))?.sheet).toBe("Empty");
  expect(await sheetsOfForm(formOf({ textFile: new File(["1,2"], "t.csv") }))).toBeNull();
  expect(await sheetsOfForm(formOf({ textFile: new File(["no zip"], "t.xlsx") }))).toBeNull();
});
