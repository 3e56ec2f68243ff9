import type { Edit } from "@/domain/update/edit";

/** Where a browser keeps what a person typed in an update and the server has not acknowledged. Another person at the same browser has another key. */
export class DraftStorage {
  readonly #key: string;
  readonly #storage: Storage;

  constructor(storage: Storage, userId: string, updateId: string) {
    this.#storage = storage;
    this.#key = `unsaved/${userId}/${updateId}`;
  }

  read(): Edit[] {
    const stored = this.#storage.getItem(this.#key);
    return stored === null ? [] : (JSON.parse(stored) as Edit[]);
  }

  write(edits: readonly Edit[]): void {
    if (edits.length === 0) this.#storage.removeItem(this.#key);
    else tolerateFull(() => this.#storage.setItem(this.#key, JSON.stringify(edits)));
  }
}

/** A browser may refuse to keep more; the edits are still in the page, and on their way to the server. */
function tolerateFull(store: () => void): void {
  try {
    store();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
