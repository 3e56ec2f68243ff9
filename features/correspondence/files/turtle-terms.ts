import { DataFactory, type NamedNode } from "n3";

/** A vocabulary: its prefix is its key. */
export const vocabularies = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xkos: "http://rdf-vocabulary.ddialliance.org/xkos#",
  dcterms: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

export function term(vocabulary: keyof typeof vocabularies, name: string): NamedNode {
  return DataFactory.namedNode(`${vocabularies[vocabulary]}${name}`);
}

/** Where the things of a file have their addresses. */
export interface TurtleAddresses {
  /** The version of the table, without a stroke at its end. */
  version: string;
  /** The ICCS of that version; the address of a category ends in its code. */
  classification: string;
  /** The tracker's own words: for what XKOS has none, as the share of a correspondence or the extent of a variable. */
  vocabulary: string;
}

/** A place under an address, whatever the text is. */
export function placeUnder(address: string, ...parts: string[]): NamedNode {
  const path = parts.map((part) =>
    // Also what is allowed in a path, but not in Turtle's short names.
    encodeURIComponent(part.toWellFormed()).replace(
      /[!'()*.~]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  );
  return DataFactory.namedNode([address, ...path].join("/"));
}
