import { MessageChannel, type MessagePort } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DomainError } from "@/lib/errors";
import { maxFileBytes } from "../file-limits";
import { makeJson } from "../make-json";
import { readTableFile } from "../read-table-file";
import type { FileChoice, TableFile } from "../table-file";
import { makeWorkbook } from "../testing/make-workbook";
import { offenceSaying, tableOf } from "../testing/offence-arbitrary";
import { digestOf } from "../upload";
import { FilePort } from "./file-port";
import { readFilesFor } from "./file-reader";

const long = `code,name\n${"1,Theft ñ\n".repeat(20_000)}`;
const latin = Buffer.concat([Buffer.from("ñ,b\n".repeat(900)), Buffer.from("\xf1,1\n", "latin1")]);
const workbook = makeWorkbook({
  sheets: [
    { name: "Hidden", state: "hidden", rows: "" },
    {
      name: "Offences",
      rows: '<row r="1"><c r="A1" t="str"><v>code</v></c></row><row r="3"><c r="C3"><f>1</f><v>7</v></c></row>',
    },
  ],
});

/** What a file says, or with what it is refused. */
async function whole(open: () => Promise<TableFile>) {
  try {
    const { rows: batches, ...file } = await open();
    const rows: string[][] = [];
    for await (const batch of batches) rows.push(...batch);
    return { ...file, rows };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [error.code, error.message, error.faults];
  }
}

async function* pieces(bytes: Uint8Array, length = 1_000) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

let near: MessagePort;
let far: MessagePort;
let port: FilePort;
beforeEach(() => {
  ({ port1: near, port2: far } = new MessageChannel());
  port = new FilePort(near);
  readFilesFor(far);
});
afterEach(() => near.close());

const receive = (content: string | Uint8Array) => {
  const bytes = Buffer.from(content);
  return port.receive(pieces(bytes), bytes.length);
};

describe("in a thread of its own a file", () => {
  const cases: [string, string | Uint8Array, FileChoice?][] = [
    ["long.csv", long],
    ["mixed.csv", latin],
    ["chosen.csv", "a;b,c\n1;2,3\n", { separator: ";" }],
    ["book.xlsx", workbook],
    ["sheet.xlsx", workbook, { sheet: "Hidden" }],
    ["table.json", makeJson(tableOf([offenceSaying("살인"), offenceSaying("b", "2")]))],
    ["late.csv", `${long}\0`],
    ["wrong.xlsx", "a,b"],
    ["empty.csv", ""],
  ];
  it.each(cases)("%s is read, or refused, as in this one", async (name, content, choice = {}) => {
    const bytes = Buffer.from(content);
    expect(await receive(bytes)).toBe(digestOf(bytes));
    const here = await whole(() => readTableFile(name, bytes, choice));
    expect(await whole(() => port.open(name, choice))).toEqual(here);
  });

  it("is read anew, also where it was not read to its end, and then another one", async () => {
    await receive(long);
    const { rows } = await port.open("a.csv", {});
    await rows[Symbol.asyncIterator]().next();
    expect(port.isIdle).toBe(false);
    const here = await whole(() => readTableFile("a.csv", Buffer.from(long)));
    for (const _ of [1, 2]) expect(await whole(() => port.open("a.csv", {}))).toEqual(here);
    expect(port.isIdle).toBe(true);
    await receive("x,y\n1,2\n");
    expect(await whole(() => port.open("b.csv", {}))).toMatchObject({
      rows: [
        ["x", "y"],
        ["1", "2"],
      ],
    });
  });

  it("is read no further ahead than a few batches", async () => {
    let answers = 0;
    near.on("message", () => {
      answers += 1;
    });
    await receive(long);
    const { rows } = await port.open("a.csv", {});
    const source = rows[Symbol.asyncIterator]();
    await source.next();
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
    expect(answers).toBe(2 + 3);
    await source.next();
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
    expect(answers).toBe(2 + 4);
  });

  it("is refused once it is too large, and no more of it is asked for", async () => {
    let asked = 0;
    async function* endless() {
      for (; asked < 200; asked++) yield Buffer.alloc(1_000_000, "1,a\n");
    }
    await expect(port.receive(endless(), 0)).rejects.toMatchObject({
      faults: [{ path: "file", code: "file-too-large" }],
    });
    expect(asked).toBe(maxFileBytes / 1_000_000);
    expect(port.isIdle).toBe(true);
  });
});

describe("a thread that fails", () => {
  it("ends all that waits for it, and is asked no more", async () => {
    await receive(long);
    const { rows } = await port.open("a.csv", {});
    const source = rows[Symbol.asyncIterator]();
    await source.next();
    far.close();
    port.fail(new Error("gone"));
    const rest = (async () => {
      for (;;) if ((await source.next()).done) return;
    })();
    await expect(rest).rejects.toThrow("gone");
    await expect(port.open("a.csv", {})).rejects.toThrow("gone");
    expect(port.isIdle).toBe(false);
  });
});
