import type { Draft } from "@/domain/update/draft";
import { applyEdits, type Edit } from "@/domain/update/edit";
import type { SyncAnswer, SyncReply, SyncRequest, SyncSurroundings } from "../draft-sync";

/** A clock that stands still until it is moved; what falls due meanwhile runs, each at its time. */
export class FakeClock {
  now = 0;
  #timers: { due: number; run: () => void }[] = [];

  later(run: () => void, delayMs: number): () => void {
    const timer = { due: this.now + delayMs, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  }

  async advance(ms: number): Promise<void> {
    const until = this.now + ms;
    await settled();
    for (let next = this.#next(until); next; next = this.#next(until)) {
      this.#timers = this.#timers.filter((each) => each !== next);
      this.now = next.due;
      next.run();
      await settled();
    }
    this.now = until;
  }

  #next(until: number) {
    return this.#timers.filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0];
  }
}

/** A browser whose line, session and storage a test holds. */
export class FakeBrowser implements SyncSurroundings {
  line: "up" | "down" | "answer-lost" = "up";
  /** Answered instead of what the server says. */
  refusal: SyncReply | undefined;
  isShown = true;
  hasSignal = true;
  readonly requests: SyncRequest[] = [];
  readonly #server: (request: SyncRequest) => Promise<SyncReply>;
  readonly #clock: FakeClock;
  readonly #stored: Map<string, string>;
  readonly #key: string;

  constructor(
    server: (request: SyncRequest) => Promise<SyncReply>,
    clock: FakeClock,
    /** What outlives a page; of one person at one browser, by `key`. */
    stored = new Map<string, string>(),
    key = "",
  ) {
    this.#server = server;
    this.#clock = clock;
    this.#stored = stored;
    this.#key = key;
  }

  async send(request: SyncRequest): Promise<SyncReply> {
    if (this.line === "down") throw new TypeError("Failed to fetch");
    this.requests.push(request);
    if (this.refusal) return this.refusal;
    // What crosses a line is a copy.
    const reply = structuredClone(await this.#server(structuredClone(request)));
    if (this.line === "answer-lost") throw new TypeError("Failed to fetch");
    return reply;
  }

  async read(): Promise<Edit[]> {
    return JSON.parse(this.#stored.get(this.#key) ?? "[]");
  }

  write(edits: readonly Edit[]): void {
    this.#stored.set(this.#key, JSON.stringify(edits));
  }

  now(): number {
    return this.#clock.now;
  }

  later(run: () => void, delayMs: number): () => void {
    return this.#clock.later(run, delayMs);
  }

  isOnline(): boolean {
    return this.hasSignal;
  }

  isVisible(): boolean {
    return this.isShown;
  }
}

/** A server in the memory of a test that keeps a draft as the real one does. */
export class FakeServer {
  draft: Draft;
  version = 1;
  state: SyncAnswer["state"] = "draft";

  constructor(draft: Draft) {
    this.draft = draft;
  }

  answer = async ({ edits, knownVersion }: SyncRequest): Promise<SyncReply> => {
    const { draft, conflicts } = applyEdits(this.draft, edits);
    const hasStored = conflicts.length < edits.length;
    if (hasStored) this.version += 1;
    this.draft = draft;
    const isForeseen = this.version === knownVersion + (hasStored ? 1 : 0);
    const { version, state } = this;
    const value = { version, state, baseNumber: 1, present: [], conflicts };
    return { status: 200, value: isForeseen ? value : { ...value, draft } };
  };
}

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
