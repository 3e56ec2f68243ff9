/** Reads rows one after the other, a page at a time, so that a table of any length takes the memory of one page. */
export class PageReader<Row> {
  readonly #readAfter: (last: Row | undefined) => Promise<Row[]>;
  #page: Row[] = [];
  #place = 0;
  #last: Row | undefined;
  /** How many rows were given so far. */
  count = 0;

  constructor(readAfter: (last: Row | undefined) => Promise<Row[]>) {
    this.#readAfter = readAfter;
  }

  /** The row that `next` will give; undefined at the end, where rows that came since are found by the next call. */
  async peek(): Promise<Row | undefined> {
    if (this.#place === this.#page.length) {
      this.#page = await this.#readAfter(this.#last);
      this.#place = 0;
    }
    return this.#page[this.#place];
  }

  async next(): Promise<Row | undefined> {
    const row = await this.peek();
    if (row === undefined) return undefined;
    this.#last = row;
    this.#place += 1;
    this.count += 1;
    return row;
  }
}
