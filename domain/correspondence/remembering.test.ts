import { expect, it, vi } from "vitest";
import { remembering } from "./remembering";

it("reads a cell once, one that says nothing too", () => {
  const read = vi.fn((cell: string) => (cell === "1" ? 1 : undefined));
  const reader = remembering(read);
  expect(["1", "x", "1", "x"].map(reader)).toEqual([1, undefined, 1, undefined]);
  expect(read).toHaveBeenCalledTimes(2);
});

it("does not keep every cell of a long table", () => {
  const read = vi.fn((cell: string) => cell.length);
  const reader = remembering(read);
  for (let at = 0; at <= 2_000; at++) reader(String(at));
  expect(reader("0")).toBe(1);
  expect(read).toHaveBeenCalledTimes(2_002);
});
