import type { MessagePort } from "node:worker_threads";
import { DomainError } from "@/lib/errors";
import { readTableFile } from "../read-table-file";
import type { TableFile } from "../table-file";
import { digestOf } from "../upload";
import type { Answer, Request } from "./messages";
import { packRows } from "./packed-rows";

/** Rows in an answer: so few that nobody waits for them, so many that the message costs little. */
const batchRows = 500;

/** Reads files in its thread for whoever is at the other end of the port. */
export function readFilesFor(port: MessagePort): void {
  const reader = new FileReader();
  let before = Promise.resolve();
  port.on("message", (request: Request) => {
    before = before.then(async () => {
      const answer = await reader.answer(request);
      port.postMessage(answer, answer.says === "rows" ? [answer.shape.buffer] : []);
    });
  });
}

class FileReader {
  #bytes: Uint8Array = new Uint8Array();
  #file: TableFile | undefined;
  #rows: AsyncIterator<string[][]> | undefined;

  async answer(request: Request): Promise<Answer> {
    try {
      if (request.asks === "digest") return this.#take(request.bytes);
      return request.asks === "open" ? await this.#open(request) : await this.#nextRows();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code, message, faults } = error;
      return { says: "refused", code, message, faults };
    }
  }

  #take(bytes: Uint8Array): Answer {
    this.#bytes = bytes;
    return { says: "digest", digest: digestOf(bytes) };
  }

  async #open({ name, choice }: Extract<Request, { asks: "open" }>): Promise<Answer> {
    await this.#rows?.return?.();
    this.#file = await readTableFile(name, this.#bytes, choice);
    const { rows, ...file } = this.#file;
    this.#rows = rows[Symbol.asyncIterator]();
    return { says: "opened", file };
  }

  async #nextRows(): Promise<Answer> {
    const batch: string[][] = [];
    while (batch.length < batchRows) {
      const next = await this.#rows?.next();
      if (!next || next.done) break;
      for (const row of next.value) batch.push(row);
    }
    if (batch.length > 0) return { says: "rows", ...packRows(batch) };
    const { notes = [], noteCounts = {} } = this.#file ?? {};
    return { says: "ended", notes, noteCounts };
  }
}
