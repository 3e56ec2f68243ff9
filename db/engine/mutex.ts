/** Lets one asynchronous task run at a time, in the order of asking. */
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  run<Result>(task: () => Promise<Result>): Promise<Result> {
    const next = this.#last.then(task, task);
    this.#last = next.then(
      () => undefined,
      () => undefined,
    );
    return next;
  }
}
