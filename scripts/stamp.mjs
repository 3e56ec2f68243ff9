import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/** A note of what a finished piece of work was made from, so that the next start can leave it out. */
export class Stamp {
  #file;
  #content;

  /**
   * @param {string} file
   * @param {string} content
   */
  constructor(file, content) {
    this.#file = file;
    this.#content = content;
  }

  get isCurrent() {
    return existsSync(this.#file) && readFileSync(this.#file, "utf8") === this.#content;
  }

  /** Before the work: what is cut off must not look finished. */
  remove() {
    rmSync(this.#file, { force: true });
  }

  write() {
    writeFileSync(this.#file, this.#content);
  }
}
