import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Day } from "@/domain/dates/partial-date";

/** Ids of relations that a library draws by lot. */
const randomId = /rId[\w-]{15,}/g;

/** The first day that a zip can carry. */
const zipEpoch = new Date(1980, 0, 1);

/** What a format mends in a file of its library: the names of parts, and their texts. */
export interface Mending {
  name(name: string): string;
  text(name: string, text: string): string;
}

const nothing: Mending = { name: (name) => name, text: (_name, text) => text };

/**
 * An Office file whose bytes follow from its content alone: parts in the order of their names, without the time of
 * writing, the properties dated by the document, and the files inside it likewise.
 */
export function repack(
  bytes: Uint8Array,
  day: Day,
  mendingOf: (names: readonly string[]) => Mending = () => nothing,
): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => !name.endsWith("/"));
  const mending = mendingOf(names);
  const named = numbering(randomId, "rIdLink");
  const packed = names
    .map((name) => ({ name: mending.name(name), bytes: parts[name] as Uint8Array }))
    .sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1))
    .map((part) => [
      part.name,
      rewritten(part.name, part.bytes, day, (text) => mending.text(part.name, named(text))),
    ]);
  return zipSync(Object.fromEntries(packed), { mtime: zipEpoch, level: 6 });
}

function rewritten(
  name: string,
  bytes: Uint8Array,
  day: Day,
  mend: (text: string) => string,
): Uint8Array {
  if (name.endsWith(".xlsx")) return repack(bytes, day);
  if (!/\.(xml|rels)$/.test(name)) return bytes;
  const dated = strFromU8(bytes).replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    `$1${day}T00:00:00Z`,
  );
  return strToU8(mend(dated));
}

/** Some readers look for the list of types first. */
function rank(name: string): number {
  return name === "[Content_Types].xml" ? 0 : 1;
}

/** Names what a pattern finds anew, by the order in which it is first met: the same found, the same name. */
export function numbering(pattern: RegExp, prefix: string): (text: string) => string {
  const names = new Map<string, string>();
  return (text) =>
    text.replace(pattern, (found) => {
      const name = names.get(found) ?? `${prefix}${names.size + 1}`;
      names.set(found, name);
      return name;
    });
}
