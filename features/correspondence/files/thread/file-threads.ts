import "server-only";
import { Worker } from "node:worker_threads";
import { refusedFile } from "../refuse-file";
import type { Upload } from "../upload";
import { FilePort } from "./file-port";

/** Ten times what the largest tables take. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 6 };

/** One that is free is kept so long: what follows a check, and is quicker there, is the import. */
const spareMs = 120_000;

interface FileThread {
  port: FilePort;
  worker: Worker;
}

let spare: FileThread | undefined;
let endSpare: NodeJS.Timeout | undefined;

/** An upload that is read in a thread of its own, so that whoever else asks is answered meanwhile. */
export interface ReceivedUpload extends Upload {
  /** To be called once, when it is not to be read any more. */
  free(): void;
}

/** Receives the bytes of an upload of about so many. Throws `invalid` once they are more than is read. */
export async function receiveUpload(
  name: string,
  pieces: AsyncIterable<Uint8Array>,
  saidLength: number,
): Promise<ReceivedUpload> {
  const thread = take();
  const free = () => giveBack(thread);
  try {
    const digest = await thread.port.receive(pieces, saidLength);
    return { digest, open: (choice) => thread.port.open(name, choice), free };
  } catch (error) {
    free();
    throw error;
  }
}

function take(): FileThread {
  const thread = spare ?? start();
  clearTimeout(endSpare);
  spare = undefined;
  thread.worker.ref();
  return thread;
}

/** Keeps a thread for who comes next; one that still reads, or has failed, ends. */
function giveBack(thread: FileThread): void {
  if (spare || !thread.port.isIdle) return void thread.worker.terminate();
  spare = thread;
  thread.worker.unref();
  endSpare = setTimeout(() => {
    spare = undefined;
    void thread.worker.terminate();
  }, spareMs).unref();
}

function start(): FileThread {
  const worker = new Worker(new URL("./file-thread.ts", import.meta.url), { resourceLimits });
  const thread = { port: new FilePort(worker), worker };
  const fail = (error: Error) => {
    thread.port.fail(error);
    if (spare === thread) spare = undefined;
  };
  worker.on("error", (error) =>
    fail(
      isOutOfMemory(error) ? refusedFile("file-too-large", "more memory than a thread has") : error,
    ),
  );
  worker.on("exit", () => fail(new Error("a thread that reads files has ended")));
  return thread;
}

function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
