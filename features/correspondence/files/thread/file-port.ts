import { DomainError } from "@/lib/errors";
import { KeptBytes } from "../kept-bytes";
import type { FileChoice, TableFile } from "../table-file";
import type { Answer, Refusal, Request } from "./messages";
import { unpackRows } from "./packed-rows";

/** How many batches of rows are asked for before they are needed. */
const batchesAhead = 3;

/** What a port and a thread have in common. */
interface Port {
  postMessage(message: Request): void;
  on(event: "message", listen: (answer: Answer) => void): unknown;
}

type Answered = { answer: Answer } | { failure: Error };

/** The other end of `readFilesFor`: what it reads there is read as `readTableFile` reads it here. */
export class FilePort {
  readonly #port: Port;
  readonly #kept = new KeptBytes();
  readonly #waiting: ((answered: Answered) => void)[] = [];
  #failure: Error | undefined;
  #isReading = false;

  constructor(port: Port) {
    this.#port = port;
    port.on("message", (answer) => this.#waiting.shift()?.({ answer }));
  }

  /** Whether another file can be received: nothing reads what is kept of the last. */
  get isIdle(): boolean {
    return this.#failure === undefined && this.#waiting.length === 0 && !this.#isReading;
  }

  /** Ends all that is waited for: there will be no answers. */
  fail(failure: Error): void {
    this.#failure ??= failure;
    for (const answer of this.#waiting.splice(0)) answer({ failure });
  }

  /** Receives the bytes of a file and gives their SHA-256. Throws `invalid` once they are more than is read. */
  async receive(pieces: AsyncIterable<Uint8Array>, saidLength: number): Promise<string> {
    this.#kept.begin(saidLength);
    for await (const piece of pieces) this.#kept.add(piece);
    const answer = await this.#ask({ asks: "digest", bytes: this.#kept.bytes });
    return answer.says === "digest" ? answer.digest : unexpected(answer);
  }

  /** Opens the file that was sent; what was opened before is not read on. Throws its refusal. */
  async open(name: string, choice: FileChoice): Promise<TableFile> {
    this.#isReading = true;
    const answer = await this.#ask({ asks: "open", name, choice });
    if (answer.says !== "opened") return unexpected(answer);
    return { ...answer.file, rows: this.#rowsOf(answer.file) };
  }

  async *#rowsOf(file: Omit<TableFile, "rows">): AsyncGenerator<string[][]> {
    const coming = Array.from({ length: batchesAhead }, () => this.#answerTo({ asks: "rows" }));
    for (let next = coming.shift(); next; next = coming.shift()) {
      const answer = answerOf(await next);
      if (answer.says === "ended") {
        await Promise.all(coming);
        this.#isReading = false;
        file.notes.splice(0, file.notes.length, ...answer.notes);
        Object.assign(file.noteCounts, answer.noteCounts);
        return;
      }
      if (answer.says !== "rows") unexpected(answer);
      else yield unpackRows(answer);
      coming.push(this.#answerTo({ asks: "rows" }));
    }
  }

  async #ask(request: Request): Promise<Answer> {
    return answerOf(await this.#answerTo(request));
  }

  /** Never rejected: who asks ahead may never look. */
  #answerTo(request: Request): Promise<Answered> {
    if (this.#failure) return Promise.resolve({ failure: this.#failure });
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#port.postMessage(request);
    });
  }
}

function answerOf(answered: Answered): Answer {
  if ("failure" in answered) throw answered.failure;
  if (answered.answer.says === "refused") throw refusalOf(answered.answer);
  return answered.answer;
}

function refusalOf({ code, message, faults }: Refusal): DomainError {
  return new DomainError(code, message, faults);
}

function unexpected({ says }: Answer): never {
  throw new Error(`a thread that reads files answered ${says} to another question`);
}
