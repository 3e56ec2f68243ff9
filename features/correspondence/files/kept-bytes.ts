import { maxFileBytes } from "./file-limits";
import { refusedFile } from "./refuse-file";

/** What is said of the length of a file has more in it than the file; the same file then finds its room again. */
const roomStep = 1_000_000;

/** The bytes of an upload, as they come, where other threads can read them too. Room that was made once is used for the next upload. */
export class KeptBytes {
  #room = roomOf(0);
  #length = 0;

  /** Begins anew, with as much room as the upload is said to need. */
  begin(saidLength: number): void {
    const wanted = Math.ceil(Math.min(saidLength, maxFileBytes) / roomStep) * roomStep;
    if (this.#room.length < wanted) this.#room = roomOf(wanted);
    this.#length = 0;
  }

  /** Throws `invalid` once they are more than is read. */
  add(piece: Uint8Array): void {
    const length = this.#length + piece.length;
    checkFileLength(length);
    if (length > this.#room.length) {
      const larger = roomOf(Math.max(2 * this.#room.length, roomStep, length));
      larger.set(this.bytes);
      this.#room = larger;
    }
    this.#room.set(piece, this.#length);
    this.#length = length;
  }

  /** Those that came, until it begins anew. */
  get bytes(): Uint8Array {
    return this.#room.subarray(0, this.#length);
  }
}

function roomOf(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}

/** Throws where a file is larger than is read. */
export function checkFileLength(length: number): void {
  if (length > maxFileBytes) throw refusedFile("file-too-large", `over ${maxFileBytes} bytes`);
}
