import { expect, test } from "vitest";
import { exampleOffence } from "./example-offence";
import { GrowingOffences } from "./growing-offences";
import type { NationalOffence } from "./national-offence";

const tie = (category: string) => ({
  ...{ category, kind: null, share: null, confidence: null, note: null },
});
const rowOf = (code: string, category = "0101"): NationalOffence =>
  exampleOffence(code, { correspondences: [tie(category)] });
const codesOf = (placed: { offence: NationalOffence }[]) =>
  placed.map(({ offence }) => offence.code);

test("an offence can be taken once a row of another one follows, the last at the end of the table", () => {
  const growing = new GrowingOffences(() => false);
  growing.add(rowOf("a"));
  expect(growing.ended()).toEqual([]);
  growing.add(rowOf("b"));
  expect(codesOf(growing.ended())).toEqual(["a"]);
  expect(growing.ended()).toEqual([]);
  expect(codesOf(growing.rest())).toEqual(["b"]);
});

test("rows that stand together are one offence with the categories of all", () => {
  const growing = new GrowingOffences(() => false);
  growing.add(rowOf("a"));
  expect(growing.add(rowOf("a", "0201"))).toMatchObject([{ code: "joined" }]);
  expect(growing.rest()).toMatchObject([
    { position: 1, offence: { correspondences: [{ category: "0101" }, { category: "0201" }] } },
  ]);
});

test("a row that comes after its offence has ended makes its code late and is no offence of its own", () => {
  const growing = new GrowingOffences(() => false);
  for (const code of ["a", "b", "a", "c", "b"]) growing.add(rowOf(code));
  expect([...growing.late]).toEqual(["a", "b"]);
  expect(codesOf(growing.rest())).toEqual(["a", "b", "c"]);
});

test("an offence that is held keeps its place and ends with the table", () => {
  const growing = new GrowingOffences((code) => code === "a");
  growing.add(rowOf("a"));
  growing.add(rowOf("b"));
  expect(growing.add(rowOf("a", "0201"))).toMatchObject([{ code: "joined" }]);
  growing.add(rowOf("c"));
  expect(growing.late.size).toBe(0);
  const placed = [...growing.ended(), ...growing.rest()];
  expect(placed.map(({ position, offence }) => [position, offence.code])).toEqual([
    [2, "b"],
    [3, "c"],
    [1, "a"],
  ]);
});
