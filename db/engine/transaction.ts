/** One open transaction, as the calls made inside it find it. */
export class Transaction<Connection> {
  readonly connection: Connection;
  /** False from the moment of its commit or rollback: work left running by then no longer belongs to it. */
  isOpen = true;
  #failure: { error: unknown } | undefined;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  fail(error: unknown): void {
    this.#failure ??= { error };
  }

  /** Ends it before its commit. Throws what a joined part failed with, even if that was caught: half a command is never stored. */
  close(): void {
    this.isOpen = false;
    if (this.#failure) throw this.#failure.error;
  }
}

/** Runs a further piece of work inside an open transaction; if it fails, the whole will not commit. */
export async function joinTransaction<Result>(
  transaction: Transaction<unknown>,
  run: () => Promise<Result>,
): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    transaction.fail(error);
    throw error;
  }
}
