import { describe, expect, it } from "vitest";
import { iccsNamed } from "@/domain/classification/iccs";
import { coverageOf } from "@/domain/correspondence/coverage";
import { nationalOffenceSchema } from "@/domain/correspondence/national-offence";
import { tableChanges } from "@/domain/correspondence/table-changes";
import { faultsOfStatements } from "@/domain/correspondence/variable-availability";
import { variableStatementsSchema } from "@/domain/correspondence/variable-statement";
import { sandboxCode } from "../sandbox-code";
import { sandboxCountry } from "../sandbox-country";
import { draftBegunOn, sandboxTables } from "./sandbox-tables";

const iccs = iccsNamed("1.0");
const since = "2021-03-01";
const countries = Array.from({ length: 40 }, (_, index) => sandboxCountry(sandboxCode(index)));
const tables = countries.flatMap((country) => sandboxTables(country, "regular", since));
const versions = tables.flatMap((table) => table.versions);

describe("the tables of the sandbox", () => {
  it("come with the mapping of offences, one institution after the other", () => {
    const [country = sandboxCountry("XAA")] = countries;
    const kindsAt = (stage: Parameters<typeof sandboxTables>[1]) =>
      sandboxTables(country, stage, since).map(({ institutionKind }) => institutionKind);
    expect(kindsAt(undefined)).toEqual([]);
    expect(kindsAt("commitment")).toEqual([]);
    expect(kindsAt("mapping")).toEqual(["police"]);
    expect(kindsAt("regular")).toEqual(["police", "courts", "prosecution", "prisons"]);
  });

  it("are the same each time", () => {
    expect(countries.flatMap((country) => sandboxTables(country, "regular", since))).toEqual(
      tables,
    );
  });

  it("have offences and statements as an import would take them", () => {
    for (const { offences, statements } of versions) {
      for (const offence of offences) {
        expect(nationalOffenceSchema.parse(offence)).toEqual(offence);
        for (const { category } of offence.correspondences)
          expect(iccs.byCode.has(category), category).toBe(true);
      }
      expect(variableStatementsSchema.parse(statements)).toEqual(statements);
      expect(faultsOfStatements(iccs, statements)).toEqual([]);
    }
  });

  it("lose no tie from version to version, gain some, and let an offence jump", () => {
    const pairs = tables.flatMap((table) =>
      table.versions.slice(1).map((after, at) => [table.versions[at], after] as const),
    );
    const shareOf = (version: (typeof versions)[number] | undefined) =>
      coverageOf(iccs, version?.offences ?? []).mappedShare ?? 0;
    const gains = pairs.map(([before, after]) => shareOf(after) - shareOf(before));
    expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
    expect(gains.filter((gain) => gain > 0.1).length).toBeGreaterThan(gains.length / 3);
    const jumps = pairs.flatMap(
      ([before, after]) => tableChanges(before?.offences ?? [], after.offences).jumps,
    );
    expect(jumps.length).toBeGreaterThan(0);
  });

  it("are published one after the other, since the country maps and before a draft is begun", () => {
    for (const table of tables) {
      const days = table.versions.map(({ publishedOn }) => publishedOn);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days.every((day) => day > since && day < draftBegunOn)).toBe(true);
    }
  });
});
