import { expect, test } from "vitest";
import { PageReader } from "./page-reader";

function readerOf(rows: number[], size: number) {
  const asked: (number | undefined)[] = [];
  const reader = new PageReader<number>(async (last) => {
    asked.push(last);
    return rows.filter((row) => row > (last ?? 0)).slice(0, size);
  });
  return { reader, asked };
}

async function rest(reader: PageReader<number>): Promise<number[]> {
  const rows: number[] = [];
  for (let row = await reader.next(); row !== undefined; row = await reader.next()) rows.push(row);
  return rows;
}

test("gives every row once, a page at a time, whatever the size of the page", async () => {
  for (const size of [1, 2, 3, 7, 8]) {
    const { reader, asked } = readerOf([1, 2, 3, 4, 5, 6, 7], size);
    expect(await rest(reader)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(reader.count).toBe(7);
    expect(asked).toHaveLength(Math.ceil(7 / size) + 1);
  }
});

test("looks at the next row without taking it", async () => {
  const { reader } = readerOf([1, 2], 2);
  expect([await reader.peek(), await reader.peek(), reader.count]).toEqual([1, 1, 0]);
  expect([await reader.next(), await reader.peek(), reader.count]).toEqual([1, 2, 1]);
});

test("finds what was added after the end was reached", async () => {
  const rows = [1];
  const { reader } = readerOf(rows, 5);
  expect(await rest(reader)).toEqual([1]);
  rows.push(2, 3);
  expect(await rest(reader)).toEqual([2, 3]);
});
