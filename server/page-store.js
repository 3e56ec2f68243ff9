import { LRUCache } from "lru-cache";
import { StoredPage } from "./stored-page.js";

const maxBytes = 128 * 1024 * 1024;

const generationKey = Symbol.for("iccs.generation");
globalThis[generationKey] ??= { current: "" };
/** @type {{ current: string }} */
const generation = globalThis[generationKey];

/**
 * Where Next keeps rendered pages: in memory, each with the generation (public edition and day) at which its
 * rendering began. A page of another generation is not given out, so that every process and every offline
 * change is covered by reading one number.
 */
export default class PageStore {
  static #entries = new LRUCache({ maxSize: maxBytes, sizeCalculation: sizeOf });
  static #begun = new LRUCache({ max: 10_000 });

  /**
   * The page that can be sent as it is.
   * @param {string} address as `app/` knows it
   * @returns {StoredPage | undefined}
   */
  static find(address) {
    const entry = PageStore.#entries.get(address);
    return entry?.generation === generation.current ? entry.page : undefined;
  }

  /** @param {string} key */
  async get(key) {
    const entry = PageStore.#entries.get(addressIn(key));
    if (entry?.generation === generation.current) {
      const { page, value, lastModified } = entry;
      return { value: page ? { ...value, html: page.bytes.toString() } : value, lastModified };
    }
    PageStore.#begun.set(key, generation.current);
    return null;
  }

  /**
   * @param {string} key
   * @param {{ kind: string, html?: string } | null} value
   */
  async set(key, value) {
    const begunAt = PageStore.#begun.get(key) ?? generation.current;
    PageStore.#begun.delete(key);
    if (value === null) return void PageStore.#entries.delete(addressIn(key));
    const isPage = value.kind === "APP_PAGE";
    PageStore.#entries.set(addressIn(key), {
      // A page's text is kept once, as bytes.
      value: isPage ? { ...value, html: "" } : value,
      page: isPage ? new StoredPage(value) : undefined,
      lastModified: Date.now(),
      generation: begunAt,
    });
  }

  async revalidateTag() {
    PageStore.#entries.clear();
  }

  resetRequestCache() {}
}

/**
 * Next's key of a page names the route that made it before its address; an address has one route only.
 * @param {string} key
 */
function addressIn(key) {
  return key.slice(key.indexOf("/$") + "/$".length);
}

/** The bytes an entry takes, near enough for a limit: what it sends, compressed or not, and its buffers. */
function sizeOf({ value, page }) {
  const parts = [value.body, value.rscData, ...(value.segmentData?.values() ?? [])];
  const data = parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
  return 1024 + data + (page?.size ?? 0);
}
