import type { Locator, Page } from "@playwright/test";

/** A hand at mouse and keyboard: does what a person would, and counts it. */
export class Hand {
  clicks = 0;
  keystrokes = 0;
  readonly #begun = performance.now();
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }

  /** Two clicks: to open the list, and on the choice. */
  async choose(list: Locator, label: string): Promise<void> {
    this.clicks += 2;
    await list.selectOption({ label });
  }

  /** A click into the field, and a keystroke a character. */
  async type(field: Locator, text: string): Promise<void> {
    this.clicks += 1;
    this.keystrokes += text.length;
    await field.fill(text);
  }

  /** In words, with the seconds that the browser and the tracker took: a person reads and thinks besides. */
  get tally(): string {
    const seconds = ((performance.now() - this.#begun) / 1000).toFixed(1);
    return `${this.clicks} clicks, ${this.keystrokes} keystrokes, ${seconds} s`;
  }
}
