import { gunzipSync } from "node:zlib";
import { beforeEach, expect, test } from "vitest";
import PageStore from "./page-store.js";

const generation = (globalThis as Record<symbol, { current: string }>)[
  Symbol.for("iccs.generation")
] ?? { current: "" };
const key = "/route-cache/APP_PAGE/0123abcd/$/en/~real/countries";
const address = "/en/~real/countries";
const rendered = { kind: "APP_PAGE", html: "<p>العربية →</p>", status: 200 };
const store = new PageStore();

beforeEach(async () => {
  generation.current = "1/2026-11-24";
  await store.revalidateTag();
});

async function keep(value: typeof rendered): Promise<void> {
  await store.get(key);
  await store.set(key, value);
}

test("a page is kept as bytes to send, and given back to Next as it came", async () => {
  await keep(rendered);
  const page = PageStore.find(address);
  expect(page?.bytes.toString()).toBe(rendered.html);
  expect(gunzipSync((await page?.gzip) ?? Buffer.of()).toString()).toBe(rendered.html);
  expect((await store.get(key))?.value).toEqual(rendered);
});

test("its ETag changes with its text only", async () => {
  await keep(rendered);
  const before = PageStore.find(address)?.etag;
  await keep(rendered);
  expect(PageStore.find(address)?.etag).toBe(before);
  await keep({ ...rendered, html: "<p>other</p>" });
  expect(PageStore.find(address)?.etag).not.toBe(before);
});

test("a page that was not found keeps its status", async () => {
  await keep({ ...rendered, status: 404 });
  expect(PageStore.find(address)?.status).toBe(404);
});

test("a new edition or day ends every page, also one whose rendering had begun before", async () => {
  await keep(rendered);
  generation.current = "2/2026-11-24";
  expect(PageStore.find(address)).toBeUndefined();
  expect(await store.get(key)).toBeNull();
  generation.current = "2/2026-11-25";
  await store.set(key, rendered);
  expect(PageStore.find(address)).toBeUndefined();
});

test("a forgotten page is not found", async () => {
  await keep(rendered);
  await store.set(key, null);
  expect(PageStore.find(address)).toBeUndefined();
});
