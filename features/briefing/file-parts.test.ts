import { expect, it, vi } from "vitest";
import { bodyOf, fileParts } from "./file-parts";

const bytes = new Uint8Array(200_000).map((_, at) => at % 251);

it("a file that is taken whole arrives whole, and is recorded before its last part", async () => {
  const record = vi.fn(async () => undefined);
  const taken: number[] = [];
  const sent: Uint8Array[] = [];
  for await (const part of fileParts(bytes, record)) {
    sent.push(part);
    taken.push(record.mock.calls.length);
  }
  expect(Buffer.concat(sent).equals(bytes)).toBe(true);
  expect(taken).toEqual([0, 0, 0, 1]);
});

it("a file given up on the way is not recorded, and whoever makes it is told", async () => {
  const record = vi.fn(async () => undefined);
  const giveUp = vi.fn();
  const reader = bodyOf(fileParts(bytes, record), giveUp).getReader();
  for (let part = 0; part < 3; part += 1) expect((await reader.read()).done).toBe(false);
  await reader.cancel();
  expect(giveUp).toHaveBeenCalledOnce();
  expect(record).not.toHaveBeenCalled();
});

it("a file that cannot be recorded breaks off before it is whole", async () => {
  const reader = bodyOf(
    fileParts(new Uint8Array(3), () => Promise.reject(new Error("no room"))),
    () => undefined,
  ).getReader();
  await expect(reader.read()).rejects.toThrow("no room");
});
