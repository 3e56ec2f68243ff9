import { expect, it } from "vitest";
import { makeVariablesCsv } from "./make-variables-csv";
import { tableOf } from "./testing/offence-arbitrary";

it("each statement is a row, with its code as a text and nothing that a spreadsheet would compute", () => {
  expect(makeVariablesCsv(tableOf([])).split("\r\n")).toEqual([
    "\uFEFFvariable,name,iccs_code,extent,note",
    "event-We,Type of weapon used,,none,",
    "victim-SV,Sex of victim,,all,",
    `victim-SV,Sex of victim,0201,core,"'=Nota ""uno"""`,
    "",
  ]);
});
