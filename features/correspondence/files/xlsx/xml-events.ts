/** A tag that begins, to be asked as long as it is told of. */
export interface XmlTag {
  /** The value of an attribute, by its name with its prefix. */
  attribute(name: string): string | undefined;
  attributes(): Readonly<Record<string, string>>;
}

/** What is told of XML. Names come without their prefix. */
export interface XmlEvents {
  open(name: string, tag: XmlTag): void;
  /** The text up to the next tag, in parts where something else stands in it. */
  text(text: string): void;
  close(name: string): void;
  /** May read by itself the whole element that stands at a place, by the bytes as characters, and gives the place behind it; the same place where it does not. It has no more than two others in it, one within the other. */
  readWhole?(characters: string, at: number): number;
}

export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
