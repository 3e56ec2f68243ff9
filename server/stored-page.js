import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compress = promisify(gzip);

/** A rendered page as the bytes that are sent: made once, not for each reader. */
export class StoredPage {
  /** @type {Promise<Buffer> | undefined} */
  #gzip;

  /** @param {{ html: string, status?: number }} rendered */
  constructor({ html, status = 200 }) {
    this.bytes = Buffer.from(html);
    this.etag = `W/"${createHash("sha256").update(this.bytes).digest("base64url")}"`;
    this.status = status;
  }

  get gzip() {
    this.#gzip ??= compress(this.bytes);
    return this.#gzip;
  }

  /** The bytes of memory it takes with its compressed form, near enough for a limit. */
  get size() {
    return Math.ceil(this.bytes.length * 1.25);
  }
}
