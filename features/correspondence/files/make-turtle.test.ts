import fc from "fast-check";
import { Parser, type Quad } from "n3";
import { describe, expect, it } from "vitest";
import { makeTurtle } from "./make-turtle";
import type { TableDocument } from "./table-document";
import { nastyTexts, offenceSaying, tableArbitrary, tableOf } from "./testing/offence-arbitrary";
import { vocabularies } from "./turtle-terms";

const { rdf, skos, xkos } = vocabularies;
const site = "https://iccs.example.org";
const addresses = {
  version: `${site}/tables/xaa-police/2`,
  classification: `${site}/classification/1.0`,
  vocabulary: `${site}/vocabulary`,
};
const namesOf = (code: string): Record<string, string> =>
  code === "0101" ? { en: "Intentional homicide", es: "Homicidio intencional" } : {};
const written = (table = tableOf([offenceSaying("a", "00101")])) =>
  makeTurtle(table, namesOf, addresses);
const parsed = async (table?: TableDocument) =>
  new Parser({ format: "text/turtle" }).parse(await written(table));
const said = (quads: Quad[], predicate: string) =>
  quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object);
const subjectsOfType = (quads: Quad[], type: string) =>
  quads
    .filter((quad) => quad.predicate.value === `${rdf}type` && quad.object.value === type)
    .map(({ subject }) => subject.value);

describe("a table as SKOS and XKOS", () => {
  it("has a scheme for the offences and one for the ICCS, and a correspondence between them", async () => {
    const quads = await parsed();
    const schemes = subjectsOfType(quads, `${skos}ConceptScheme`);
    expect(schemes).toEqual([`${addresses.version}#offences`, addresses.classification]);
    expect(said(quads, `${xkos}compares`).map(({ value }) => value)).toEqual(schemes);
    expect(subjectsOfType(quads, `${xkos}Correspondence`)).toHaveLength(1);
  });

  it("has codes as texts with their zeros, and names in their languages", async () => {
    const quads = await parsed();
    expect(said(quads, `${skos}notation`).map(({ value }) => value)).toEqual([
      ...["ICCS 1.0", "00101", "0101", "0201", "02022"],
    ]);
    const names = said(quads, `${skos}prefLabel`);
    expect(names.map((name) => "language" in name && [name.value, name.language])).toEqual([
      ["a", "en"],
      ["Intentional homicide", "en"],
      ["Homicidio intencional", "es"],
    ]);
  });

  it("says of each variable for which offences it is recorded, in a category or the whole table", async () => {
    const quads = await parsed();
    const own = (name: string) => `${addresses.vocabulary}#${name}`;
    const statements = subjectsOfType(quads, own("VariableStatement"));
    expect(statements).toEqual(
      ["event-We", "victim-SV", "victim-SV/0201"].map(
        (place) => `${addresses.version}/variables/${place}`,
      ),
    );
    expect(said(quads, own("states")).map(({ value }) => value)).toEqual(statements);
    expect(said(quads, own("extent")).map(({ value }) => value)).toEqual(["none", "all", "core"]);
    expect(said(quads, own("variable"))[1]?.value).toBe(
      `${addresses.classification}/variables/victim-SV`,
    );
    expect(said(quads, own("category")).map(({ value }) => value)).toEqual([
      `${addresses.classification}/0201`,
    ]);
  });

  it.each([
    ["exact", "exactMatch"],
    ["narrower", "broadMatch"],
    ["broader", "narrowMatch"],
    ["overlapping", "relatedMatch"],
    [null, "mappingRelation"],
  ] as const)("says of the kind %s: %s", async (kind, mapping) => {
    const offence = offenceSaying("a");
    const tie = { category: "0101", kind, share: null, confidence: null, note: null };
    const quads = await parsed(tableOf([{ ...offence, correspondences: [tie] }]));
    const mappings = quads.filter(({ predicate }) =>
      /Match$|mappingRelation$/.test(predicate.value),
    );
    expect(
      mappings.map(({ subject, predicate, object }) => [
        subject.value,
        predicate.value,
        object.value,
      ]),
    ).toEqual([
      [`${addresses.version}/offences/1`, `${skos}${mapping}`, `${addresses.classification}/0101`],
    ]);
  });

  it("has each correspondence with what it joins, its share, confidence and note", async () => {
    const quads = await parsed();
    const association = `${addresses.version}/offences/00101/1`;
    expect(said(quads, `${xkos}madeOf`).map(({ value }) => value)).toEqual([
      association,
      `${addresses.version}/offences/00101/2`,
    ]);
    const about = quads.filter(({ subject }) => subject.value === association);
    expect(about.map(({ predicate, object }) => [predicate.value, object.value])).toEqual([
      [`${rdf}type`, `${xkos}ConceptAssociation`],
      [`${xkos}sourceConcept`, `${addresses.version}/offences/00101`],
      [`${xkos}targetConcept`, `${addresses.classification}/0101`],
      [`${addresses.vocabulary}#kind`, "narrower"],
      [`${addresses.vocabulary}#share`, "0.5"],
      [`${addresses.vocabulary}#confidence`, "probable"],
      [`${skos}note`, "a"],
    ]);
  });

  it("says as much of any table, and no text breaks out", async () => {
    await fc.assert(
      fc.asyncProperty(tableArbitrary, async (table) => {
        const quads = await parsed(table);
        const ties = table.offences.flatMap(({ correspondences }) => correspondences);
        const stated = table.variables.flatMap(({ category }) => category ?? []);
        const categories = new Set([...ties.map(({ category }) => category), ...stated]);
        const concepts = subjectsOfType(quads, `${skos}Concept`);
        expect(concepts).toHaveLength(table.offences.length + categories.size);
        expect(new Set(concepts).size).toBe(concepts.length);
        expect(subjectsOfType(quads, `${xkos}ConceptAssociation`)).toHaveLength(ties.length);
        const notes = [
          ...[...ties, ...table.variables].map(({ note }) => note),
          table.note?.text,
        ].filter((note) => note != null);
        expect(
          said(quads, `${skos}note`)
            .map(({ value }) => value)
            .sort(),
        ).toEqual(notes.sort());
        expect(quads.every(({ subject }) => subject.value.startsWith(site))).toBe(true);
        expect(
          quads.every(({ predicate }) =>
            [site, ...Object.values(vocabularies)].some((begin) =>
              predicate.value.startsWith(begin),
            ),
          ),
        ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps every nasty text as it is, as a name and as a code", async () => {
    for (const text of nastyTexts) {
      const quads = await parsed(tableOf([offenceSaying(text, text)]));
      expect(said(quads, `${skos}prefLabel`)[0]?.value).toBe(text);
      expect(said(quads, `${skos}notation`)[1]?.value).toBe(text);
    }
  });

  it("is the same bytes each time", async () => {
    expect(await written()).toBe(await written());
  });
});
