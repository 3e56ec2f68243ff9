import fc from "fast-check";
import { expect, test } from "vitest";
import { challengeCategories, stageCodes } from "../framework/framework";
import { exampleStatement } from "../profile/example-profile";
import type { LessonEntry } from "./lesson-entry";
import { filterLessons, type LessonFilter, lessonFacets, openFilter } from "./lesson-filter";

function entry(
  country: string,
  categories: LessonEntry["lesson"]["categories"],
  stages: LessonEntry["lesson"]["stages"],
): LessonEntry {
  return { country, lesson: exampleStatement("lessons", { categories, stages }), sources: [] };
}

const entries = [
  entry("XAA", ["COO", "MAP"], ["mapping"]),
  entry("XAB", ["COO"], ["commitment"]),
  entry("XAB", ["MAP"], ["mapping"]),
];

test("a facet left open keeps every lesson", () => {
  expect(filterLessons(entries, openFilter)).toEqual(entries);
});

test("facets combine: a lesson must keep to all of them", () => {
  const filter: LessonFilter = { category: "MAP", stage: "mapping", country: "XAB" };
  expect(filterLessons(entries, filter)).toEqual([entries[2]]);
});

test("a facet counts what each of its values would leave, the others staying as they are", () => {
  const facets = lessonFacets(entries, { ...openFilter, category: "COO" });
  expect([...facets.category]).toEqual([
    ["MAP", 2],
    ["COO", 2],
  ]);
  expect([...facets.stage]).toEqual([
    ["commitment", 1],
    ["mapping", 1],
  ]);
  expect([...facets.country]).toEqual([
    ["XAA", 1],
    ["XAB", 1],
  ]);
});

const entryArbitrary = fc
  .record({
    country: fc.constantFrom("XAA", "XAB", "XAC"),
    categories: fc.subarray([...challengeCategories], { minLength: 1 }),
    stages: fc.subarray([...stageCodes], { minLength: 1 }),
  })
  .map(({ country, categories, stages }) => entry(country, categories, stages));

const filterArbitrary = fc.record({
  category: fc.option(fc.constantFrom(...challengeCategories)),
  stage: fc.option(fc.constantFrom(...stageCodes)),
  country: fc.option(fc.constantFrom("XAA", "XAB", "XAC")),
});

test("each number beside a choice is the number of lessons that the choice then shows", () => {
  fc.assert(
    fc.property(fc.array(entryArbitrary), filterArbitrary, (all, filter) => {
      const facets = lessonFacets(all, filter);
      for (const [category, count] of facets.category)
        expect(filterLessons(all, { ...filter, category })).toHaveLength(count);
      for (const [stage, count] of facets.stage)
        expect(filterLessons(all, { ...filter, stage })).toHaveLength(count);
      for (const [country, count] of facets.country)
        expect(filterLessons(all, { ...filter, country })).toHaveLength(count);
    }),
  );
});
