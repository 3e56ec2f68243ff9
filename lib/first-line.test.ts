import fc from "fast-check";
import { expect, it } from "vitest";
import { takeFirstLine } from "./first-line";

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]) {
  let at = 0;
  for (const size of [...sizes, bytes.length]) {
    if (at >= bytes.length) return;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function split(bytes: Uint8Array, sizes: readonly number[], maxBytes = 1_000) {
  const { line, rest } = await takeFirstLine(inPieces(bytes, sizes), maxBytes);
  const following: Uint8Array[] = [];
  for await (const piece of rest) following.push(piece);
  return { line, rest: Buffer.concat(following) };
}

it("the first line is told from the bytes that follow, in whatever pieces both come", async () => {
  const text = fc.string({ unit: "grapheme" }).map((each) => each.replace(/\n/g, " "));
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(text, fc.uint8Array({ maxLength: 60 }), sizes, async (line, file, each) => {
      const bytes = Buffer.concat([Buffer.from(`${line}\n`), file]);
      expect(await split(bytes, each)).toEqual({
        line: Buffer.from(line).toString(),
        rest: Buffer.from(file),
      });
    }),
  );
});

it("a line that does not end within the limit, or at all, is none", async () => {
  expect((await split(Buffer.from("12345\nrest"), [3], 4)).line).toBeNull();
  expect((await split(Buffer.from("1234\nrest"), [3], 4)).line).toBe("1234");
  expect((await split(Buffer.from("no end"), [])).line).toBeNull();
});

it("what nobody reads further is closed", async () => {
  let isClosed = false;
  async function* endless() {
    try {
      for (;;) yield Buffer.from("line\n");
    } finally {
      isClosed = true;
    }
  }
  const { rest } = await takeFirstLine(endless(), 100);
  for await (const _ of rest) break;
  expect(isClosed).toBe(true);
});
