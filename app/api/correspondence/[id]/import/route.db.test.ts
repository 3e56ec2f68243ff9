import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { tableVersion } from "@/db/tables";
import { maxAskedBytes } from "@/features/correspondence/asked-import";
import { maxFileBytes } from "@/features/correspondence/files/file-limits";
import { makeJson } from "@/features/correspondence/files/make-json";
import { makeWorkbook } from "@/features/correspondence/files/testing/make-workbook";
import { offenceSaying, tableOf } from "@/features/correspondence/files/testing/offence-arbitrary";
import {
  type ExampleTable,
  openExampleTable,
} from "@/features/correspondence/testing/example-table";
import { getStatements } from "@/features/correspondence/variable-store";
import { maxImportBytes } from "@/server/body-limit.js";
import { POST } from "./route";

const signedIn = vi.hoisted(() => ({ context: undefined as CommandContext | undefined }));
vi.mock("@/features/account/session", () => ({
  getCommandContext: async () => signedIn.context,
}));

/** In use the build has made JavaScript of what a thread runs; here it is TypeScript. */
vi.mock("node:worker_threads", async (importActual) => {
  const actual = await importActual<typeof import("node:worker_threads")>();
  const execArgv = ["--conditions=react-server"];
  class Worker extends actual.Worker {
    constructor(program: URL, options: object) {
      const loaded = `import(${JSON.stringify(program.href)})`;
      const code = `import("tsx/esm/api").then(({ register }) => { register(); return ${loaded}; })`;
      super(code, { ...options, execArgv, eval: true });
    }
  }
  return { ...actual, Worker };
});

let table = {} as ExampleTable;
beforeEach(async () => {
  table = await openExampleTable();
  signedIn.context = table.contributor;
});

const rowCount = 5_000;
const csv = ["code,offence,iccs"]
  .concat(Array.from({ length: rowCount }, (_, at) => `${at},Offence ${at},101`))
  .join("\n");

interface Line {
  stage: string;
  rows?: number;
  id?: number;
  code?: string;
  field?: string;
  isOther?: boolean;
  report: {
    seal: string;
    choice: object;
    counts: Record<string, number>;
    rows: unknown[];
    checks: Record<string, unknown[]>;
  };
  changes: Record<string, number>;
  sheets?: unknown;
}

/** What is asked of a file, and the file. */
function bodyOf(fields: object, file: BlobPart = csv): Blob {
  const usual = { name: "t.csv", language: "en", sheet: null, choice: null, answers: {} };
  return new Blob([`${JSON.stringify({ ...usual, store: null, ...fields })}\n`, file]);
}

const post = (fields: object, file?: BlobPart, signal?: AbortSignal) =>
  send(bodyOf(fields, file), signal);

function send(body: BodyInit, signal?: AbortSignal): Promise<Response> {
  const request = new Request(`http://x/api/correspondence/${table.tableId}/import`, {
    ...{ method: "POST", body, duplex: "half" },
    ...(signal && { signal }),
  });
  return POST(request, { params: Promise.resolve({ id: table.tableId }) });
}

const linesOf = async (response: Response): Promise<Line[]> =>
  (await response.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const lastOf = async (response: Response) => (await linesOf(response)).at(-1) as Line;
const versions = () => table.context.database.db.select().from(tableVersion);

async function storeOf(fields: object = {}) {
  const { report } = await lastOf(await post({}));
  const store = { seal: report.seal, date: "2026", note: null, replaces: null, ...fields };
  return { choice: report.choice, store };
}

describe("the import of a large file", () => {
  it("tells its progress, what was found and what would change, and stores nothing", async () => {
    const lines = await linesOf(await post({}));
    expect(lines.slice(0, -1).map(({ stage, rows }) => [stage, rows])).toEqual([
      ["reading", 2_000],
      ["reading", 4_000],
    ]);
    const last = lines.at(-1);
    expect(last).toMatchObject({ stage: "checked", isOther: false, changes: { added: rowCount } });
    expect(last?.report.counts.repaired).toBe(rowCount);
    expect(last?.report.rows).toHaveLength(500);
    expect(await versions()).toEqual([]);
  });

  it("tells the checks of all offences, of which it lists the first", async () => {
    const left = Array.from({ length: 150 }, (_, at) => `x${at},Unmapped ${at},`).join("\n");
    const {
      report: { checks },
    } = await lastOf(await post({}, `${csv}\n${left}`));
    expect(checks).toMatchObject({ counted: rowCount + 150, more: { unmapped: 50, manyToOne: 0 } });
    expect(checks.unmapped).toHaveLength(100);
    expect(checks.manyToOne).toMatchObject([{ category: { code: "0101" }, offences: rowCount }]);
  });

  it("reads the sheet of a workbook that is asked for, and names the sheets where one is refused", async () => {
    const row = (...cells: string[]) =>
      `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`;
    const rows = row("code", "offence", "iccs") + row("1", "Invented", "0101");
    const sheets = [
      { name: "About", rows: "" },
      { name: "Table", rows },
    ];
    const workbook = makeWorkbook({ sheets });
    const names = sheets.map(({ name }) => ({ name, isHidden: false }));
    const read = async (sheet: string | null) =>
      lastOf(await post({ name: "t.xlsx", sheet }, new Uint8Array(workbook)));
    expect(await read(null)).toMatchObject({
      ...{ stage: "refused", sheets: { sheets: names, sheet: "About" } },
    });
    expect(await read("Table")).toMatchObject({
      ...{ stage: "checked", report: { sheets: { sheets: names, sheet: "Table" } } },
      changes: { added: 1 },
    });
  });

  it("stores what was checked, and a file of other rows not", async () => {
    const asked = await storeOf();
    const other = await lastOf(await post(asked, `${csv}\nx,More,101`));
    expect(other).toMatchObject({ stage: "checked", isOther: true });
    expect(await versions()).toEqual([]);
    const lines = await linesOf(await post(asked));
    expect(lines.map(({ stage }) => stage)).toContain("storing");
    const stored = lines.at(-1);
    expect(stored?.stage).toBe("stored");
    expect(await table.offencesOf(stored?.id ?? 0)).toHaveLength(rowCount);
    expect(await versions()).toMatchObject([{ state: "draft", fileName: "t.csv" }]);
  });

  it("stores what a document states of variables", async () => {
    const document = tableOf([offenceSaying("a")]);
    const file = makeJson(document);
    const { report } = await lastOf(await post({ name: "t.json" }, file));
    const store = { seal: report.seal, date: "2026", note: null, replaces: null };
    const asked = { name: "t.json", choice: report.choice, store };
    const { id = 0 } = await lastOf(await post(asked, file));
    expect(await getStatements(table.context.database.db, id)).toEqual(document.variables);
  });

  it("is refused at its field for a date that is none, and for a draft that was not there when it was checked", async () => {
    const dated = await lastOf(await post(await storeOf({ date: "soon" })));
    expect(dated).toMatchObject({ stage: "refused", code: "date-malformed", field: "date" });
    const asked = await storeOf();
    await table.importing();
    expect(await lastOf(await post(asked))).toMatchObject({
      stage: "refused",
      code: "another-open",
    });
    expect(await versions()).toHaveLength(1);
  });

  it("leaves nothing when whoever asked hangs up while it is stored", async () => {
    const hangingUp = new AbortController();
    const response = await post(await storeOf(), csv, hangingUp.signal);
    const told: string[] = [];
    for await (const chunk of response.body ?? []) {
      told.push(new TextDecoder().decode(chunk as Uint8Array));
      if (told.at(-1)?.includes("storing")) hangingUp.abort();
    }
    expect(told.join("")).not.toContain('"stored"');
    expect(await versions()).toEqual([]);
  });

  it("refuses whoever may not before the body is read", async () => {
    signedIn.context = table.outsider;
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled += 1;
          controller.enqueue(new Uint8Array(10));
        },
      },
      { highWaterMark: 0 },
    );
    expect((await send(body)).status).toBe(403);
    expect(pulled).toBe(0);
  });

  it("refuses a file over the limit while it comes in, and what nobody can have meant", async () => {
    expect(maxImportBytes).toBe(maxFileBytes + maxAskedBytes);
    let sent = 0;
    const begin = new Uint8Array(await bodyOf({}, "").arrayBuffer());
    const endless = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          controller.enqueue(sent === 0 ? begin : new Uint8Array(1_000_000));
          sent += 1_000_000;
        },
      },
      { highWaterMark: 0 },
    );
    const response = await send(endless);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ faults: [{ code: "file-too-large" }] });
    expect(sent).toBeLessThan(maxFileBytes + 3_000_000);
    expect((await post({ choice: { code: -1 } })).status).toBe(422);
    expect((await send(csv)).status).toBe(422);
    expect((await send(`{"name": "${"x".repeat(maxAskedBytes)}"}\n`)).status).toBe(422);
    expect((await lastOf(await post({ name: "t.xlsx" }))).code).toBe("file-extension");
  });
});
