import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { DomainError } from "@/lib/errors";
import { Notes } from "../take-notes";
import { sheetArbitrary } from "../testing/sheet-arbitrary";
import { numberFormat } from "./number-format";
import { parseXml } from "./parse-xml";
import { type CellRules, SheetRows } from "./sheet-rows";
import { StrictXml } from "./strict-xml";
import { UsualCell } from "./usual-cell";

const rules: CellRules = {
  sharedStrings: ["zero", "one"],
  formats: [0, 14, 2].map((id) => numberFormat(id, undefined)),
  is1904: false,
};

/** What a sheet says, or with what it is refused. */
async function told(read: (sheet: SheetRows) => Promise<void>): Promise<unknown> {
  const notes = new Notes();
  const sheet = new SheetRows(rules, notes);
  try {
    await read(sheet);
    return { rows: sheet.take(), ...notes };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.faults;
  }
}

async function* cut(bytes: Uint8Array, lengths: readonly number[]) {
  let at = 0;
  for (const length of lengths) {
    yield bytes.subarray(at, at + length);
    at += length;
  }
  yield bytes.subarray(at);
}

it("cells that are read at once say what a strict parser tells of them, however they are written and cut", async () => {
  const readAt = vi.spyOn(UsualCell.prototype, "readAt");
  const lengths = fc.array(fc.nat(200), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(sheetArbitrary, lengths, async (written, pieces) => {
      const bytes = Buffer.from(written);
      const here = await told(async (sheet) => {
        for await (const _ of parseXml(cut(bytes, pieces), sheet));
      });
      const strictly = await told(async (sheet) => {
        const strict = new StrictXml(sheet, "");
        strict.write(bytes);
        strict.end();
      });
      expect(here).toEqual(strictly);
    }),
    { numRuns: 3_000 },
  );
  const read = readAt.mock.results.filter(
    ({ value }, at) => value > (readAt.mock.calls[at]?.[1] ?? 0),
  );
  expect(read.length).toBeGreaterThan(5_000);
  expect(read.length).toBeLessThan(readAt.mock.calls.length);
});
