interface Kept<Value> {
  /** Which of two is the later. */
  stamp: number;
  edits: Value[];
}

const databaseName = "unsaved";
const storeName = "drafts";

/**
 * Where a browser keeps what a person entered and the server has not acknowledged; another person at the same browser
 * has another key. It is kept twice: local storage holds it when the page ends, but browsers write it to
 * the disk seconds later; IndexedDB is written at once, but not before the page ends.
 */
export class UnsavedStorage<Value> {
  readonly #key: string;
  #stamp = 0;
  #database: Promise<IDBDatabase | undefined> | undefined;

  constructor(userId: string, what: string) {
    this.#key = `unsaved/${userId}/${what}`;
  }

  async read(): Promise<Value[]> {
    const kept = [this.#readPage(), await this.#readDisk()].filter((each) => each !== undefined);
    const newest = kept.sort((a, b) => b.stamp - a.stamp)[0];
    this.#stamp = newest?.stamp ?? 0;
    return newest?.edits ?? [];
  }

  write(edits: readonly Value[]): void {
    this.#stamp = Math.max(this.#stamp + 1, Date.now());
    const kept: Kept<Value> = { stamp: this.#stamp, edits: [...edits] };
    tolerateFull(() => window.localStorage.setItem(this.#key, JSON.stringify(kept)));
    void this.#open().then((database) =>
      database?.transaction(storeName, "readwrite").objectStore(storeName).put(kept, this.#key),
    );
  }

  #readPage(): Kept<Value> | undefined {
    const stored = window.localStorage.getItem(this.#key);
    return stored === null ? undefined : (JSON.parse(stored) as Kept<Value>);
  }

  async #readDisk(): Promise<Kept<Value> | undefined> {
    const database = await this.#open();
    if (!database) return undefined;
    const request = database.transaction(storeName).objectStore(storeName).get(this.#key);
    return new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result as Kept<Value> | undefined);
      request.onerror = () => resolve(undefined);
    });
  }

  /** Undefined where the browser offers none, as some do in private windows: local storage is then what there is. */
  #open(): Promise<IDBDatabase | undefined> {
    this.#database ??= new Promise((resolve) => {
      const request = window.indexedDB.open(databaseName, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(storeName);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(undefined);
    });
    return this.#database;
  }
}

/** A browser may refuse to keep more; what was entered is still in the page, and on their way to the server. */
function tolerateFull(store: () => void): void {
  try {
    store();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
