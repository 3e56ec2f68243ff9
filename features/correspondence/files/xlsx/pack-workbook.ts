import { setImmediate as nextTurn } from "node:timers/promises";
import { unzipSync, Zip, ZipDeflate } from "fflate";

/** The first day that a zip can carry. */
const zipEpoch = new Date(1980, 0, 1);
const pieceBytes = 262_144;

/** An archive whose parts are not packed, packed: on any release of Node to the same bytes, and with the list of types first, where some readers look for it. */
export async function packWorkbook(archive: Uint8Array): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const parts = Object.entries(unzipSync(archive));
  for (const [name, part] of parts.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = zipEpoch;
    zip.add(file);
    for (let at = 0; at < part.length; at += pieceBytes) {
      file.push(part.subarray(at, at + pieceBytes), at + pieceBytes >= part.length);
      // Others are answered meanwhile.
      await nextTurn();
    }
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

function rank(name: string): number {
  return name === "[Content_Types].xml" ? 0 : 1;
}
