import { setImmediate as nextTurn } from "node:timers/promises";
import { createInflateRaw } from "node:zlib";
import { type Entry, fromBufferPromise } from "yauzl";
import { DomainError } from "@/lib/errors";
import { maxGrowth, maxInflatedBytes, maxParts, smallPartBytes } from "../file-limits";
import { refusedFile } from "../refuse-file";

const pieceBytes = 65_536;
/** How the parts of a zip are packed, by its numbers. */
const [stored, deflated] = [0, 8];

/** The parts of a zip that was checked. */
export interface Archive {
  has(name: string): boolean;
  /** The bytes of a part, piece by piece. Throws where there is none, and where it is larger than allowed. */
  read(name: string, maxBytes: number): AsyncGenerator<Uint8Array>;
}

/**
 * Opens a zip by its list of parts, and inflates nothing yet. What the list says of sizes holds: a part that becomes
 * larger than it says breaks off there.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const zip = await asWorkbook(fromBufferPromise(buffer, { lazyEntries: true }));
  const entries = new Map<string, Entry>();
  if (zip.entryCount > maxParts) throw refusedFile("file-bomb", `${zip.entryCount} parts`);
  let inflated = 0;
  await asWorkbook(
    (async () => {
      for await (const entry of zip.eachEntry()) {
        inflated += entry.uncompressedSize;
        checkPart(entry, inflated);
        entries.set(entry.fileName.toLowerCase(), entry);
      }
    })(),
  );
  return {
    has: (name) => entries.has(name.toLowerCase()),
    async *read(name, maxBytes) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw refusedFile("file-workbook", `no part ${name}`);
      if (entry.uncompressedSize > maxBytes) throw refusedFile("file-bomb", name);
      try {
        const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
        const packed = buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize);
        for await (const piece of unpacked(packed, entry)) {
          yield piece;
          // Others are answered meanwhile.
          await nextTurn();
        }
      } catch (error) {
        throw workbookFault(error);
      }
    },
  };
}

async function* unpacked(packed: Buffer, entry: Entry): AsyncGenerator<Buffer> {
  if (entry.compressionMethod === stored) {
    for (let at = 0; at < packed.length; at += pieceBytes)
      yield packed.subarray(at, at + pieceBytes);
    return;
  }
  if (entry.compressionMethod !== deflated)
    throw refusedFile("file-workbook", `packed by method ${entry.compressionMethod}`);
  const stream = createInflateRaw({ chunkSize: pieceBytes });
  stream.end(packed);
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    if (length > entry.uncompressedSize) break;
    yield piece;
  }
  if (length !== entry.uncompressedSize)
    throw refusedFile("file-workbook", `${entry.fileName} is not of the size that is said`);
}

function checkPart(entry: Entry, inflatedSoFar: number): void {
  const { fileName, compressedSize, uncompressedSize } = entry;
  if (entry.isEncrypted()) throw refusedFile("file-encrypted", fileName);
  const grows = uncompressedSize > smallPartBytes && uncompressedSize > maxGrowth * compressedSize;
  if (grows || inflatedSoFar > maxInflatedBytes)
    throw refusedFile("file-bomb", `${fileName}: ${compressedSize} to ${uncompressedSize} bytes`);
}

async function asWorkbook<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    throw workbookFault(error);
  }
}

/** What the libraries throw of a zip or a text that is broken; they have no error class of their own. */
function workbookFault(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  return refusedFile("file-workbook", error instanceof Error ? error.message : String(error));
}
