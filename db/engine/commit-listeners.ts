/** What is to be done after each commit, in the order of its registration. */
export class CommitListeners {
  readonly #listeners: (() => Promise<void>)[] = [];

  add(listener: () => Promise<void>): void {
    this.#listeners.push(listener);
  }

  async run(): Promise<void> {
    for (const listener of this.#listeners) await listener();
  }
}
