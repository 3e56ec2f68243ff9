import { expect, it } from "vitest";
import { exampleOffence } from "./example-offence";
import { offenceFieldsSchema } from "./offence-fields";

const { correspondences: _, ...example } = exampleOffence("101");
const faultsOf = (fields: object) => {
  const { error } = offenceFieldsSchema.safeParse({ ...example, ...fields });
  return error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];
};

it.each([
  [{}],
  [{ validFrom: "2019", validTo: "2019" }],
  [{ validFrom: "2019-06-01", validTo: "2019" }],
  [{ validFrom: "2019", validTo: null }],
  [{ validFrom: null, validTo: "2019" }],
  [{ exclusion: "Repealed in 2020", legalReference: "Article 12" }],
])("an offence may say %j", (fields) => {
  expect(faultsOf(fields)).toEqual([]);
});

it.each([
  [{ code: " " }, "code", "text-empty"],
  [{ code: "1".repeat(81) }, "code", "text-too-long"],
  [{ name: "" }, "name", "text-empty"],
  [{ name: "a".repeat(2_001) }, "name", "text-too-long"],
  [{ language: "Spanish" }, "language", "language-malformed"],
  [{ legalReference: "" }, "legalReference", "text-empty"],
  [{ validFrom: "2019-13" }, "validFrom", "date-malformed"],
  [{ validTo: "soon" }, "validTo", "date-malformed"],
  [{ validFrom: "2020", validTo: "2019-12-31" }, "validTo", "date-order"],
  [{ exclusion: " " }, "exclusion", "text-empty"],
])("an offence that says %j is refused at %s", (fields, path, code) => {
  expect(faultsOf(fields)).toContainEqual([path, code]);
});

it("what an offence is tied to is not written by hand with the rest", () => {
  expect(faultsOf({ correspondences: [] })).toHaveLength(1);
});
