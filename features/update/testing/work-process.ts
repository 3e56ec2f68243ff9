import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Acknowledgement } from "./busy-session";

const program = "features/update/testing/work-on-updates.ts";

/** Another process of the tracker at work on a database; `told` is called for everything that it was told is stored. */
export class WorkProcess {
  readonly #child: ChildProcessByStdio<null, Readable, null>;
  readonly ended: Promise<number | null>;

  constructor(args: readonly string[], told: (acknowledgement: Acknowledgement) => void) {
    const flags = ["--conditions=react-server", "--import", "tsx"];
    this.#child = spawn(process.execPath, [...flags, program, ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const lines = createInterface({ input: this.#child.stdout });
    lines.on("line", (line) => told(JSON.parse(line)));
    const isRead = once(lines, "close");
    this.ended = once(this.#child, "exit").then(async ([code]) => {
      await isRead;
      return code as number | null;
    });
  }

  /** Ends it where it stands. */
  kill(): void {
    this.#child.kill("SIGKILL");
  }
}
