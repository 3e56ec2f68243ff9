import { expect, test } from "vitest";
import { type ImportProgress, readImportLines } from "./import-lines";

function bodyOf(...parts: string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });
}

test("progress is told line by line, wherever the parts are cut, and the last line ends it", async () => {
  const told: ImportProgress[] = [];
  const body = bodyOf(
    '{"stage":"reading","ro',
    'ws":2}\n{"stage":"storing","rows":3}\n{"sta',
    'ge":"stored","id":7}\n',
  );
  expect(await readImportLines(body, (progress) => told.push(progress))).toEqual({
    ...{ stage: "stored", id: 7 },
  });
  expect(told).toEqual([
    { stage: "reading", rows: 2 },
    { stage: "storing", rows: 3 },
  ]);
});

test("an answer that breaks off is no end", async () => {
  const body = bodyOf('{"stage":"reading","rows":2}\n', '{"stage":"stored"');
  await expect(readImportLines(body, () => undefined)).rejects.toThrow("broke off");
});
