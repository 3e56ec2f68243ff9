import { LRUCache } from "lru-cache";
import { asciiHtml } from "./ascii-html.js";

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
  static #pages = new LRUCache({ maxSize: maxBytes, sizeCalculation: sizeOf });
  static #begun = new LRUCache({ max: 10_000 });

  /** @param {string} key */
  async get(key) {
    const page = PageStore.#pages.get(key);
    if (page?.generation === generation.current) return page;
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
    if (value === null) PageStore.#pages.delete(key);
    else {
      const kept = value.kind === "APP_PAGE" ? { ...value, html: asciiHtml(value.html) } : value;
      PageStore.#pages.set(key, { value: kept, lastModified: Date.now(), generation: begunAt });
    }
  }

  async revalidateTag() {
    PageStore.#pages.clear();
  }

  resetRequestCache() {}
}

/** The bytes an entry takes, near enough for a limit: its text and buffers. */
function sizeOf({ value }) {
  const parts = [value.html, value.body, value.rscData, ...(value.segmentData?.values() ?? [])];
  return 1024 + parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
}
