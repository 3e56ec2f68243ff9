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
}

export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
