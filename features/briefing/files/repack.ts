import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Day } from "@/domain/dates/partial-date";

/** Ids of relations that a library draws by lot. */
const randomId = /rId[\w-]{15,}/g;

/** The first day that a zip can carry. */
const zipEpoch = new Date(1980, 0, 1);

/**
 * An Office file whose bytes follow from its content alone: parts in the order of their names, without the time of
 * writing, the properties dated by the document, and the files inside it likewise. `mend` may rewrite the text of a part.
 */
export function repack(
  bytes: Uint8Array,
  day: Day,
  mend: (name: string, text: string) => string = (_name, text) => text,
): Uint8Array {
  const parts = unzipSync(bytes);
  const named = numbering(randomId, "rIdLink");
  const packed = Object.keys(parts)
    .filter((name) => !name.endsWith("/"))
    .sort(contentTypesFirst)
    .map((name) => {
      const part = rewritten(name, parts[name] as Uint8Array, day, (at, text) =>
        mend(at, named(text)),
      );
      return [name, part] as const;
    });
  return zipSync(Object.fromEntries(packed), { mtime: zipEpoch, level: 6 });
}

function rewritten(
  name: string,
  bytes: Uint8Array,
  day: Day,
  mend: (name: string, text: string) => string,
): Uint8Array {
  if (name.endsWith(".xlsx")) return repack(bytes, day);
  if (!/\.(xml|rels)$/.test(name)) return bytes;
  const dated = strFromU8(bytes).replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    `$1${day}T00:00:00Z`,
  );
  return strToU8(mend(name, dated));
}

/** Some readers look for the list of types first. */
function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string) => (name === "[Content_Types].xml" ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
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
