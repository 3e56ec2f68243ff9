import { expect, test } from "vitest";
import {
  benchPart,
  findOffences,
  findPlaces,
  listedOffences,
  listQuery,
  placed,
  placesOf,
  readAskedOffences,
  readNumber,
} from "./offence-pages";

const offences = Array.from({ length: 600 }, (_, at) => ({
  ...{ id: 1000 + at, code: `${at + 1}`, name: `Offence ${at + 1}` },
}));

test.each([
  [0, 1, { number: 1, parts: 1, from: 0, to: 0 }],
  [1, 1, { number: 1, parts: 1, from: 1, to: 1 }],
  [250, 1, { number: 1, parts: 1, from: 1, to: 250 }],
  [251, 2, { number: 2, parts: 2, from: 251, to: 251 }],
  [600, 2, { number: 2, parts: 3, from: 251, to: 500 }],
  [600, 99, { number: 3, parts: 3, from: 501, to: 600 }],
  [600, 0, { number: 1, parts: 3, from: 1, to: 250 }],
  [600, -4, { number: 1, parts: 3, from: 1, to: 250 }],
  [600, 2.9, { number: 2, parts: 3, from: 251, to: 500 }],
  [600, Number.POSITIVE_INFINITY, { number: 3, parts: 3, from: 501, to: 600 }],
  [600, Number.NEGATIVE_INFINITY, { number: 1, parts: 3, from: 1, to: 250 }],
])("of %d, part %d is the nearest that there is", (total, number, places) => {
  expect(placesOf(total, 250, number)).toEqual({ ...places, total });
});

test("the parts of a list hold each item once, in its order", () => {
  for (const total of [0, 1, 249, 250, 251, 600]) {
    const items = offences.slice(0, total);
    const { parts } = placesOf(total, 250, 1);
    const numbers = Array.from({ length: parts }, (_, at) => at + 1);
    const all = numbers.flatMap((number) => placed(items, placesOf(total, 250, number)));
    expect(all).toEqual(items);
  }
});

test.each([
  [undefined, 1],
  ["3", 3],
  ["1e9", 1e9],
  ["-2", -2],
  ["two", 1],
  ["3; DROP TABLE", 1],
])("the number asked by %j is %d", (asked, number) => {
  expect(readNumber(asked)).toBe(number);
});

test.each([
  ["1", 1],
  ["3", 3],
  ["4", undefined],
  ["0", undefined],
  ["02", undefined],
  ["2.0", undefined],
  ["two", undefined],
  ["%32", undefined],
])("of 600 offences, the segment %j names page %j", (segment, number) => {
  expect(findPlaces(segment, 600)?.number).toBe(number);
});

test("an address asks for words, an offence and a page, each once", () => {
  expect(readAskedOffences({})).toEqual({ find: "", at: undefined, number: 1 });
  expect(readAskedOffences({ find: [" theft ", "fraud"], at: "7", page: ["2", "3"] })).toEqual({
    ...{ find: "theft", at: "7", number: 2 },
  });
  expect(readAskedOffences({ find: "x".repeat(500) }).find).toHaveLength(200);
});

test.each([
  ["HOMICIDIO", ["10.1"]],
  ["agresión", ["20"]],
  ["agresion", ["20"]],
  ["10", ["10.1", "10.2"]],
  ["10 robo", ["10.2"]],
  ["robo 10", ["10.2"]],
  ["قتل", ["30"]],
  ["القَتْل", ["30"]],
  ["arson", []],
])("%j finds %j", (query, codes) => {
  const named = [
    { code: "10.1", name: "Homicidio doloso" },
    { code: "10.2", name: "Robo con violencia" },
    { code: "20", name: "Agresión sexual" },
    { code: "30", name: "القتل العمد" },
  ];
  expect(findOffences(named, query).map(({ code }) => code)).toEqual(codes);
});

test("an offence that is led to opens the page that has it, whatever is looked for", () => {
  const listed = listedOffences(offences, { find: "nothing like it", at: "1250", number: 1 });
  expect(listed.places).toMatchObject({ number: 2, from: 251, to: 500 });
  expect(listed.offences[0]?.id).toBe(1250);
  expect(listed.find).toBe("");
});

test("an offence that is not there leaves what else is asked", () => {
  const listed = listedOffences(offences, { find: "", at: "7", number: 3 });
  expect(listed.offences).toHaveLength(100);
});

test("what is found has pages too", () => {
  const listed = listedOffences(offences, { find: "offence", at: undefined, number: 3 });
  expect(listed.places).toEqual({ number: 3, parts: 3, from: 501, to: 600, total: 600 });
  const none = listedOffences(offences, { find: "theft", at: undefined, number: 3 });
  expect(none.places).toEqual({ number: 1, parts: 1, from: 0, to: 0, total: 0 });
});

test.each([
  [20, false],
  [21, true],
])("of %d offences, that they can be looked for is %s", (count, isFindable) => {
  const asked = { find: "", at: undefined, number: 1 };
  expect(listedOffences(offences.slice(0, count), asked).isFindable).toBe(isFindable);
});

test.each([
  [{ find: "" }, ""],
  [{ find: "", page: 2 }, "?page=2"],
  [{ find: "robo & más", page: 1 }, "?find=robo+%26+m%C3%A1s"],
  [{ find: "robo", page: 3 }, "?find=robo&page=3"],
])("%j is asked for by %j", (asked, query) => {
  expect(listQuery(asked)).toBe(query);
});

test("a workbench holds five thousand offences, and goes on to those of the next part", () => {
  const many = Array.from({ length: 12_001 }, (_, at) => ({ id: at + 1 }));
  const asked = { offence: undefined, part: undefined };
  const first = benchPart(many, asked);
  expect(first.offences).toHaveLength(5_000);
  expect(first.open).toEqual({ id: 1 });
  expect(benchPart(many, { ...asked, part: "3" }).places).toEqual({
    ...{ number: 3, parts: 3, from: 10_001, to: 12_001, total: 12_001 },
  });
  const last = benchPart(many, { ...asked, offence: "5000", part: "3" });
  expect(last.places.number).toBe(1);
  expect(last.open).toEqual({ id: 5_000 });
  expect(last.next).toEqual({ id: 5_001 });
  expect(benchPart([], asked)).toMatchObject({ offences: [], open: undefined, next: undefined });
});

test("offences that are asked for come before the others, and so are in one part", () => {
  const many = Array.from({ length: 12_000 }, (_, at) => ({ id: at + 1 }));
  const first = new Set([11_000, 7]);
  const { offences: held } = benchPart(many, { offence: undefined, part: undefined, first });
  expect(held.slice(0, 3)).toEqual([{ id: 7 }, { id: 11_000 }, { id: 1 }]);
  expect(held).toHaveLength(5_000);
});
