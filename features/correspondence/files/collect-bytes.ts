import { maxFileBytes } from "./file-limits";
import { refusedFile } from "./refuse-file";

/** The bytes of an upload, for which as much room is made as it was said to need. Stops to read at the limit: what goes on is never held. */
export async function collectBytes(
  content: Uint8Array | AsyncIterable<Uint8Array>,
  saidLength = 0,
): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return checked(content, content.length);
  let bytes = new Uint8Array(Math.min(Math.max(saidLength, 65_536), maxFileBytes));
  let length = 0;
  for await (const chunk of content) {
    checked(chunk, length + chunk.length);
    if (length + chunk.length > bytes.length) {
      const larger = new Uint8Array(Math.max(2 * bytes.length, length + chunk.length));
      larger.set(bytes);
      bytes = larger;
    }
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return bytes.subarray(0, length);
}

function checked(bytes: Uint8Array, length: number): Uint8Array {
  if (length > maxFileBytes) throw refusedFile("file-too-large", `over ${maxFileBytes} bytes`);
  return bytes;
}
