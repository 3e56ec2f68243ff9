import { expect, it } from "vitest";
import { readOffenceForm } from "./offence-form";

it("what is left empty is not stated, and a missing code or name is left for the command to refuse", () => {
  expect(readOffenceForm({ code: null, legalReference: "  ", language: "es" })).toEqual({
    ...{ code: "", name: "", language: "es", legalReference: null },
    ...{ validFrom: null, validTo: null, exclusion: null },
  });
});

it("dates are taken as people write them, where they can mean one day only", () => {
  const { validFrom, validTo } = readOffenceForm({ validFrom: "31.12.2019", validTo: "5/6/2020" });
  expect([validFrom, validTo]).toEqual(["2019-12-31", "5/6/2020"]);
});
