import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { configureConnection } from "@/db/engine/sqlite-engine";
import { openDatabase } from "@/db/open";
import { listGrants } from "@/db/permitted-users";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import { addTable } from "@/features/correspondence/draft-commands";
import { makeCsv } from "@/features/correspondence/files/make-csv";
import { makeJson } from "@/features/correspondence/files/make-json";
import { makeXlsx } from "@/features/correspondence/files/make-xlsx";
import {
  type TableDocument,
  tableDocumentForm,
} from "@/features/correspondence/files/table-document";
import { userActor } from "@/lib/actor";
import { median, millisecondsOf, report } from "./measure";
import type { BenchServer } from "./server";

const rowCount = 100_000;
const country = "JOR";
/** Whoever keeps the server longer than `maxWaitMs` is noticed; asked more often, the server had a tenth of its work by this. */
const pauseMs = 50;
const maxWaitMs = 100;
/** One machine is at times half as fast as it is at others: each import is compared with what follows it at once. */
const rounds = 5;

/** Tables of 100,000 rows from the file to what is stored, against a bare prepared insert of the same rows in one transaction; with the most memory of a server that did nothing else, and how long another request waited at most. */
export async function benchImport(
  startServer: () => Promise<BenchServer>,
  dataDir: string,
): Promise<void> {
  const [userId = "", cookie = ""] = addAuthor(dataDir);
  process.env.DATA_DIR = dataDir;
  const database = openDatabase();
  const actor = userActor(userId, await listGrants(database.direct, userId));
  const context = { database, actor, now: new Date() };
  const own = tableOf(Array.from({ length: rowCount }, (_, at) => offenceOf(at)));
  const csv = Buffer.from(String(await makeCsv(own)));
  // Under other headers than its own, a table is read as everybody's are.
  const others = Buffer.from(csv.toString().replace("iccs_code", "ICCS"));
  const xlsx = Buffer.from(await makeXlsx(own));
  const json = Buffer.from(makeJson(own));
  for (const [kind, name, file] of [
    ["CSV of an author", "t.csv", others],
    ["CSV of the tracker", "t.csv", csv],
    ["XLSX of the tracker", "t.xlsx", xlsx],
    ["JSON of the tracker", "t.json", json],
  ] as const) {
    const measured: Measured[] = [];
    for (let round = 1; round <= rounds; round++) {
      const { id: tableId } = await addTable(context, {
        ...{ country, institutionKind: "police", institution: textOf(`${kind} ${round}`) },
      });
      measured.push(await measure(startServer, dataDir, { tableId, cookie, name, file }));
    }
    tell(kind, measured);
  }
  await database.close();
}

interface Measured {
  /** Milliseconds. */
  checked: number;
  stored: number;
  bare: number;
  /** Of another request, while the file was checked, by code that is loaded then, and while it was stored. */
  waitOfCheck: number;
  waitOfStore: number;
  /** Megabytes. */
  idle: number;
  peak: number;
}

/** A check and an import, by a server that did nothing else, and the bare insert of what was stored. */
async function measure(
  startServer: () => Promise<BenchServer>,
  dataDir: string,
  asked: { tableId: string; cookie: string; name: string; file: Uint8Array<ArrayBuffer> },
): Promise<Measured> {
  const server = await startServer();
  await fetch(server.url);
  const idle = peakMegabytes(server.pid);
  const address = `${server.url}/api/correspondence/${asked.tableId}/import`;
  const send = (store: object | null, choice: object | null) =>
    importFile({ ...asked, address, store, choice });
  const whileChecked = pollHealth(server.url);
  const checked = await send(null, null);
  const waitOfCheck = await whileChecked.end();
  const { choice, seal } = checked.last.report;
  const whileStored = pollHealth(server.url);
  const stored = await send({ seal, date: "2026", note: null, replaces: null }, choice);
  const waitOfStore = await whileStored.end();
  const peak = peakMegabytes(server.pid);
  await server.stop();
  if (stored.last.stage !== "stored") throw new Error(JSON.stringify(stored.last).slice(0, 500));
  const bare = median([1, 2, 3].map(() => bareInsert(dataDir, stored.last.id)));
  return {
    ...{ checked: checked.milliseconds, stored: stored.milliseconds, bare },
    ...{ waitOfCheck, waitOfStore, idle, peak },
  };
}

function tell(kind: string, measured: readonly Measured[]): void {
  const rate = (milliseconds: (each: Measured) => number) =>
    ((rowCount * 1_000) / median(measured.map(milliseconds))).toFixed(0);
  const ratios = measured.map(({ bare, stored }) => bare / stored);
  const all = [...ratios].sort((a, b) => a - b).map((ratio) => ratio.toFixed(2));
  report(
    `import of 100,000 rows, ${kind}: ${rate(({ stored }) => stored)} rows a second (checked: ${rate(({ checked }) => checked)}), ${rate(({ bare }) => bare)} by a bare insert; of ${all.join(", ")}`,
    median(ratios),
    { atLeast: 0.35 },
  );
  const longest = (wait: (each: Measured) => number) => Math.max(...measured.map(wait));
  report(
    `the longest that another request waited meanwhile, ms (while it was checked, by code that was loaded then: ${longest(({ waitOfCheck }) => waitOfCheck).toFixed(0)})`,
    longest(({ waitOfStore }) => waitOfStore),
    { atMost: maxWaitMs },
  );
  const idle = median(measured.map((each) => each.idle)).toFixed(0);
  report(
    `the most memory that the server held, MB (${idle} before)`,
    Math.max(...measured.map(({ peak }) => peak)),
    { atMost: 300 },
  );
}

async function importFile(asked: {
  address: string;
  cookie: string;
  name: string;
  file: Uint8Array<ArrayBuffer>;
  store: object | null;
  choice: object | null;
}) {
  const { address, cookie, name, file, store, choice } = asked;
  const begun = performance.now();
  const how = { name, language: "en", sheet: null, choice, answers: {}, store };
  const response = await fetch(address, {
    ...{ method: "POST", headers: { Cookie: cookie } },
    body: new Blob([`${JSON.stringify(how)}\n`, file]),
  });
  const lines = (await response.text()).trim().split("\n");
  return { last: JSON.parse(lines.at(-1) ?? ""), milliseconds: performance.now() - begun };
}

/** Asks for the health of the server again and again until it is told to end; gives the longest wait in milliseconds. */
function pollHealth(url: string) {
  let isEnding = false;
  const polling = (async () => {
    let longest = 0;
    while (!isEnding) {
      longest = Math.max(longest, await millisecondsOf(`${url}/api/health`));
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return longest;
  })();
  return {
    end: () => {
      isEnding = true;
      return polling;
    },
  };
}

function peakMegabytes(pid: number): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1_000;
}

/** Milliseconds in which one prepared statement stores the same rows in one transaction, in a copy of the same database on the same settings. */
function bareInsert(dataDir: string, versionId: number): number {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tracker-bench-"));
  const file = path.join(folder, "bare.sqlite");
  const source = new Sqlite(path.join(dataDir, "tracker.sqlite"), { readonly: true });
  source.prepare("VACUUM INTO ?").run(file);
  source.close();
  const connection = new Sqlite(file);
  try {
    configureConnection(connection);
    const rows = connection
      .prepare("SELECT * FROM national_offence WHERE version_id = ? ORDER BY id")
      .all(versionId) as Record<string, unknown>[];
    const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== "id");
    connection.prepare("DELETE FROM national_offence WHERE version_id = ?").run(versionId);
    connection.pragma("wal_checkpoint(TRUNCATE)");
    const insert = connection.prepare(
      `INSERT INTO national_offence (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
    );
    const values = rows.map((row) => columns.map((column) => row[column]));
    const begun = performance.now();
    connection.transaction(() => {
      for (const row of values) insert.run(...row);
    })();
    return performance.now() - begun;
  } finally {
    connection.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function offenceOf(at: number): NationalOffence {
  return {
    ...{ code: `A-${at}`, name: `Invented offence ${at} of the measurement`, language: "en" },
    ...{ legalReference: `Article ${at}`, validFrom: "2018-02", validTo: null, exclusion: null },
    correspondences: [
      { category: "0401", kind: "narrower", share: null, confidence: "certain", note: null },
    ],
  };
}

function tableOf(offences: NationalOffence[]): TableDocument {
  return {
    ...{ form: tableDocumentForm, country, institutionKind: "police", number: 1 },
    institution: textOf("Police of the measurement"),
    ...{ iccsVersion: "1.0", date: "2026", note: null, offences, variables: [] },
  };
}

function textOf(text: string) {
  return { lang: "en", text, translations: [] };
}

function addAuthor(dataDir: string): string[] {
  const program = ["--conditions=react-server", "--import", "tsx", "seed/testing/add-person.ts"];
  const words = ["author@example.org", "Author", "focal-point", country];
  const env = { ...process.env, DATABASE_URL: "", DATA_DIR: dataDir };
  const printed = execFileSync(process.execPath, [...program, ...words], { env, encoding: "utf8" });
  return printed.trim().split("\t");
}
