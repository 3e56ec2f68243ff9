import type { Draft, Json, PartName } from "@/domain/update/draft";
import { type Edit, editKey } from "@/domain/update/edit";
import type { Side } from "@/domain/update/merge";
import type { UpdateState } from "@/domain/update/update-state";
import {
  type Acknowledgement,
  acknowledged,
  changed,
  chosen,
  type Held,
  type Layers,
  layersOf,
  localDraft,
  type Place,
  refused,
  replayed,
  sending,
  unsaved,
} from "./draft-layers";

const quietMs = 800;
const longestWaitMs = 1_800;
const pollMs = 3_000;
const longestBackOffMs = 15_000;
const batchSize = 400;

export interface SyncRequest {
  edits: readonly Edit[];
  part: PartName | null;
  knownVersion: number;
}

export type SyncAnswer = Acknowledgement & {
  state: UpdateState;
  baseNumber: number;
  present: { name: string; part: string | null }[];
};

/** What the server answered, by its status. A line that is down throws instead. */
export type SyncReply =
  | { status: 200; value: SyncAnswer }
  | { status: number; faults: readonly { path: string; code: string }[] };

/** What the engine needs of a browser. */
export interface SyncSurroundings {
  send(request: SyncRequest): Promise<SyncReply>;
  read(): Promise<Edit[]>;
  write(edits: readonly Edit[]): void;
  now(): number;
  later(run: () => void, delayMs: number): () => void;
  isOnline(): boolean;
  isVisible(): boolean;
}

/** `kept`: the line is down; `signed-out`, `forbidden` and `closed`: the server takes nothing more from this person, or for this update; `failed`: it could not. In all of these what was typed is in the browser. */
export type SyncStatus =
  | "saved"
  | "saving"
  | "kept"
  | "signed-out"
  | "forbidden"
  | "closed"
  | "failed";

export interface SyncSnapshot {
  draft: Draft;
  version: number;
  baseNumber: number;
  status: SyncStatus;
  held: readonly Held[];
  present: SyncAnswer["present"];
  hasUnsaved: boolean;
}

/** Keeps a draft in the browser and on the server the same, whatever the line, the session and other people do. */
export class DraftSync {
  readonly #around: SyncSurroundings;
  readonly #listeners = new Set<() => void>();
  #layers: Layers;
  #snapshot: SyncSnapshot;
  #trouble: SyncStatus | undefined;
  #part: PartName | null = null;
  #isRunning = false;
  /** Not before what an earlier visit left was read: it would be overwritten. */
  #mayWrite = false;
  #underWay: Promise<void> | undefined;
  #failures = 0;
  #firstChange: number | undefined;
  #lastChange = 0;
  #lastTry = 0;
  #cancelTimer = () => {};

  constructor(
    opened: { draft: Draft; version: number; baseNumber: number },
    around: SyncSurroundings,
  ) {
    this.#around = around;
    this.#layers = layersOf(opened.draft, opened.version);
    this.#snapshot = {
      ...opened,
      status: "saved",
      held: [],
      present: [],
      hasUnsaved: false,
    };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  getSnapshot = (): SyncSnapshot => this.#snapshot;

  /** Takes up what an earlier visit left, and begins to save and to listen. */
  async start(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    const left = await this.#around.read();
    this.#mayWrite = true;
    this.#update(left.length > 0 ? replayed(this.#layers, left) : this.#layers);
    await this.syncNow();
  }

  stop(): void {
    this.#isRunning = false;
    this.#cancelTimer();
  }

  /** The section in which the person is at work. */
  moveTo(part: PartName | null): void {
    this.#part = part;
  }

  change(place: Place, after: Json): void {
    const now = this.#around.now();
    this.#firstChange ??= now;
    this.#lastChange = now;
    this.#update(changed(this.#layers, place, after));
    this.#schedule();
  }

  choose(key: string, side: Side): void {
    this.#update(chosen(this.#layers, key, side));
    void this.syncNow();
  }

  /** Sends what is unsaved and asks what others changed, without waiting; resolves when the answer is there. */
  async syncNow(): Promise<void> {
    this.#cancelTimer();
    if (!this.#underWay) {
      this.#underWay = this.#exchange();
      await this.#underWay;
      this.#underWay = undefined;
      this.#schedule();
    } else await this.#underWay;
  }

  /** Sends until the server has everything; whether it has. */
  async settle(): Promise<boolean> {
    await this.#underWay;
    for (let tries = 0; tries < 5 && this.#isBehind(); tries += 1) await this.syncNow();
    return !this.#isBehind();
  }

  async #exchange(): Promise<void> {
    if (!this.#around.isOnline()) {
      this.#trouble = "kept";
      return this.#update(this.#layers);
    }
    this.#firstChange = undefined;
    this.#lastTry = this.#around.now();
    this.#update(sending(this.#layers));
    const batch = this.#layers.sent.slice(0, batchSize);
    try {
      const reply = await this.#around.send({
        edits: batch,
        part: this.#part,
        knownVersion: this.#layers.version,
      });
      this.#failures = 0;
      if ("value" in reply) this.#take(batch, reply.value);
      else this.#meet(reply.status, byEdit(reply.faults, batch));
    } catch {
      // Whatever kept the request from its answer, it is tried again; what it carried is in the browser.
      this.#failures += 1;
      this.#trouble = "kept";
      this.#update(this.#layers);
    }
  }

  #take(batch: readonly Edit[], answer: SyncAnswer): void {
    const isClosed = answer.state !== "draft" && answer.state !== "returned";
    this.#trouble = isClosed ? "closed" : undefined;
    const { present, baseNumber } = answer;
    this.#update(acknowledged(this.#layers, batch, answer), { present, baseNumber });
  }

  #meet(status: number, faults: readonly { path: string; code: string }[]): void {
    const after = status === 422 ? refused(this.#layers, faults) : this.#layers;
    const hasGone = after.sent.length < this.#layers.sent.length;
    if (!hasGone) this.#failures += 1;
    this.#trouble = hasGone ? undefined : troubleOf(status, faults);
    this.#update(after);
  }

  #isBehind(): boolean {
    return this.#layers.sent.length + this.#layers.pending.length > 0;
  }

  #schedule(): void {
    this.#cancelTimer();
    if (!this.#isRunning || this.#underWay) return;
    const due = this.#dueAt();
    if (due === undefined) return;
    const delay = Math.max(0, due - this.#around.now());
    this.#cancelTimer = this.#around.later(() => void this.syncNow(), delay);
  }

  #dueAt(): number | undefined {
    if (!this.#around.isOnline()) return undefined;
    if (this.#failures > 0)
      return this.#lastTry + Math.min(longestBackOffMs, 1_000 * 2 ** (this.#failures - 1));
    if (this.#firstChange !== undefined)
      return Math.min(this.#lastChange + quietMs, this.#firstChange + longestWaitMs);
    if (this.#isBehind()) return this.#around.now();
    return this.#around.isVisible() ? this.#lastTry + pollMs : undefined;
  }

  #update(layers: Layers, heard: Partial<SyncSnapshot> = {}): void {
    const kept = unsaved(layers);
    if (this.#mayWrite && layers !== this.#layers) this.#around.write(kept);
    this.#layers = layers;
    this.#snapshot = {
      ...this.#snapshot,
      ...heard,
      draft: localDraft(layers),
      version: layers.version,
      held: layers.held,
      hasUnsaved: kept.length > 0,
      status: this.#statusNow(),
    };
    for (const listener of this.#listeners) listener();
  }

  #statusNow(): SyncStatus {
    if (this.#trouble) return this.#trouble;
    return this.#isBehind() ? (this.#around.isOnline() ? "saving" : "kept") : "saved";
  }
}

/** Faults of a request's form name its edits by position (`edits.0.after`), faults of the draft by their keys. */
function byEdit(faults: readonly { path: string; code: string }[], batch: readonly Edit[]) {
  return faults.map(({ path, code }) => {
    const position = /^edits\.(\d+)/.exec(path)?.[1];
    const edit = position === undefined ? undefined : batch[Number(position)];
    return { path: edit ? editKey(edit) : path, code };
  });
}

function troubleOf(status: number, faults: readonly { path: string }[]): SyncStatus {
  if (status === 401) return "signed-out";
  if (status === 403 || status === 404) return "forbidden";
  return status === 409 && faults.some(({ path }) => path === "state") ? "closed" : "failed";
}
