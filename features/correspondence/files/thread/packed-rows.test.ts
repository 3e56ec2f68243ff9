import fc from "fast-check";
import { expect, it } from "vitest";
import { packRows, unpackRows } from "./packed-rows";

it("rows come out as they were packed, empty ones and empty cells too", () => {
  const rows = fc.array(fc.array(fc.string({ unit: "binary" })));
  fc.assert(
    fc.property(rows, (given) => {
      expect(unpackRows(packRows(given))).toEqual(given);
    }),
  );
});
