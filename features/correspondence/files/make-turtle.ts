import { setImmediate as nextTurn } from "node:timers/promises";
import { DataFactory, type Quad_Object, type Quad_Subject, Writer } from "n3";
import type { Correspondence, NationalOffence } from "@/domain/correspondence/national-offence";
import type { Text } from "@/domain/profile/statement";
import type { TableDocument } from "./table-document";
import { placeUnder, type TurtleAddresses, term, vocabularies } from "./turtle-terms";

const { literal, namedNode } = DataFactory;

/** From the national offence to the category: what covers less has a broader one. SKOS has no word for an overlap; it is related, and no more. */
const mappings: Record<NonNullable<Correspondence["kind"]>, string> = {
  exact: "exactMatch",
  narrower: "broadMatch",
  broader: "narrowMatch",
  overlapping: "relatedMatch",
};

type NamesOfCategory = (code: string) => Readonly<Record<string, string>>;

/** A version as SKOS, with its correspondences as XKOS has them. The names of categories come by language, none for a code that the ICCS does not have. */
export async function makeTurtle(
  table: TableDocument,
  namesOf: NamesOfCategory,
  addresses: TurtleAddresses,
): Promise<string> {
  const { vocabulary } = addresses;
  const writer = new Writer({ prefixes: { ...vocabularies, own: `${vocabulary}#` } });
  const say: Say = (subject, [from, name], object) => {
    const predicate = from === "own" ? namedNode(`${vocabulary}#${name}`) : term(from, name);
    writer.addQuad(subject, predicate, object);
  };
  describeSchemes(say, table, addresses);
  for (const [at, offence] of table.offences.entries()) {
    describeOffence(say, offence, addresses);
    // Others are answered meanwhile.
    if (at % 1_000 === 999) await nextTurn();
  }
  describeVariables(say, table, addresses);
  describeCategories(say, table, namesOf, addresses);
  let turtle = "";
  // Without a stream it is written at once.
  writer.end((_, written: string) => {
    turtle = written;
  });
  return turtle;
}

type Say = (
  subject: Quad_Subject,
  predicate: readonly [keyof typeof vocabularies | "own", string],
  object: Quad_Object,
) => void;

const type = ["rdf", "type"] as const;
const national = ({ version }: TurtleAddresses) => namedNode(`${version}#offences`);
const correspondence = ({ version }: TurtleAddresses) => namedNode(`${version}#correspondence`);
const iccs = ({ classification }: TurtleAddresses) => namedNode(classification);

function describeSchemes(say: Say, table: TableDocument, addresses: TurtleAddresses): void {
  const { institution, note, number, date, iccsVersion } = table;
  const offences = national(addresses);
  say(offences, type, term("skos", "ConceptScheme"));
  for (const text of inLanguages(institution)) say(offences, ["dcterms", "publisher"], text);
  say(offences, ["dcterms", "spatial"], literal(table.country));
  say(iccs(addresses), type, term("skos", "ConceptScheme"));
  say(iccs(addresses), ["skos", "notation"], literal(`ICCS ${iccsVersion}`));
  const table_ = correspondence(addresses);
  say(table_, type, term("xkos", "Correspondence"));
  say(table_, ["xkos", "compares"], offences);
  say(table_, ["xkos", "compares"], iccs(addresses));
  say(table_, ["dcterms", "issued"], literal(date));
  say(table_, ["dcterms", "identifier"], literal(String(number)));
  for (const text of note ? inLanguages(note) : []) say(table_, ["skos", "note"], text);
}

function describeOffence(say: Say, offence: NationalOffence, addresses: TurtleAddresses): void {
  const { code, name, language, legalReference, validFrom, validTo, exclusion } = offence;
  const concept = placeUnder(addresses.version, "offences", code);
  say(concept, type, term("skos", "Concept"));
  say(concept, ["skos", "inScheme"], national(addresses));
  say(concept, ["skos", "notation"], literal(code));
  say(concept, ["skos", "prefLabel"], literal(name, language));
  if (legalReference !== null) say(concept, ["dcterms", "references"], literal(legalReference));
  if (validFrom !== null) say(concept, ["own", "validFrom"], literal(validFrom));
  if (validTo !== null) say(concept, ["own", "validTo"], literal(validTo));
  if (exclusion !== null) say(concept, ["own", "exclusion"], literal(exclusion));
  for (const [at, tie] of offence.correspondences.entries())
    describeTie(say, concept, tie, {
      ...{ association: placeUnder(addresses.version, "offences", code, String(at + 1)) },
      ...{ category: placeUnder(addresses.classification, tie.category), addresses },
    });
}

function describeTie(
  say: Say,
  concept: Quad_Subject,
  { kind, share, confidence, note }: Correspondence,
  places: {
    association: Quad_Subject & Quad_Object;
    category: Quad_Object;
    addresses: TurtleAddresses;
  },
): void {
  const { association, category, addresses } = places;
  const mapping = kind === null ? "mappingRelation" : mappings[kind];
  say(concept, ["skos", mapping], category);
  say(correspondence(addresses), ["xkos", "madeOf"], association);
  say(association, type, term("xkos", "ConceptAssociation"));
  say(association, ["xkos", "sourceConcept"], concept as Quad_Object);
  say(association, ["xkos", "targetConcept"], category);
  if (kind !== null) say(association, ["own", "kind"], literal(kind));
  if (share !== null)
    say(association, ["own", "share"], literal(String(share), term("xsd", "double")));
  if (confidence !== null) say(association, ["own", "confidence"], literal(confidence));
  if (note !== null) say(association, ["skos", "note"], literal(note));
}

/** That the institution records a variable, and for which offences; without a category for the whole table. */
function describeVariables(say: Say, { variables }: TableDocument, addresses: TurtleAddresses) {
  for (const { variable, category, extent, note } of variables) {
    const place = [variable, ...(category === null ? [] : [category])];
    const statement = placeUnder(addresses.version, "variables", ...place);
    say(correspondence(addresses), ["own", "states"], statement);
    say(statement, type, namedNode(`${addresses.vocabulary}#VariableStatement`));
    say(
      statement,
      ["own", "variable"],
      placeUnder(addresses.classification, "variables", variable),
    );
    if (category !== null)
      say(statement, ["own", "category"], placeUnder(addresses.classification, category));
    say(statement, ["own", "extent"], literal(extent));
    if (note !== null) say(statement, ["skos", "note"], literal(note));
  }
}

function describeCategories(
  say: Say,
  { offences, variables }: TableDocument,
  namesOf: NamesOfCategory,
  addresses: TurtleAddresses,
): void {
  const codes = [
    ...offences.flatMap(({ correspondences }) => correspondences.map(({ category }) => category)),
    ...variables.flatMap(({ category }) => category ?? []),
  ];
  for (const code of [...new Set(codes)].sort()) {
    const category = placeUnder(addresses.classification, code);
    say(category, type, term("skos", "Concept"));
    say(category, ["skos", "inScheme"], iccs(addresses));
    say(category, ["skos", "notation"], literal(code));
    for (const [language, name] of Object.entries(namesOf(code)))
      say(category, ["skos", "prefLabel"], literal(name, language));
  }
}

function inLanguages({ lang, text, translations }: Text) {
  return [{ lang, text }, ...translations].map((said) => literal(said.text, said.lang));
}
