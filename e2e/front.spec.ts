import { expect, test } from "./fixtures/test";

const address = "/en/countries/KOR";

test("a page is rendered once and then sent as it was stored, compressed or not", async ({
  request,
}) => {
  const first = await request.get(address);
  const second = await request.get(address);
  const plain = await request.get(address, { headers: { "Accept-Encoding": "identity" } });
  expect(second.headers()["content-encoding"]).toBe("gzip");
  expect(plain.headers()["content-encoding"]).toBeUndefined();
  expect(second.headers()["content-length"]).toBeDefined();
  expect(await second.text()).toBe(await first.text());
  expect(await plain.text()).toBe(await first.text());
});

test("a reader who has the page is told so without its text", async ({ request }) => {
  await request.get(address);
  const { etag = "" } = (await request.get(address)).headers();
  const again = await request.get(address, { headers: { "If-None-Match": etag } });
  expect(again.status()).toBe(304);
  expect(await again.text()).toBe("");
  const changed = await request.get(address, { headers: { "If-None-Match": 'W/"other"' } });
  expect(changed.status()).toBe(200);
});

test("HEAD says what GET would, without the text", async ({ request }) => {
  await request.get(address);
  const head = await request.head(address);
  expect(head.status()).toBe(200);
  expect(head.headers()["content-type"]).toBe("text/html; charset=utf-8");
  expect(await head.text()).toBe("");
});

for (const path of [address, "/en", "/api/health", "/en/countries/ZZZ", "/en/~real"])
  test(`${path} carries the security headers, first and again`, async ({ request }) => {
    for (const _ of ["first", "again"]) {
      const headers = (await request.get(path)).headers();
      expect(headers["content-security-policy"]).toContain("default-src 'self'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      if (!path.startsWith("/api"))
        expect(headers["cache-control"] ?? "").not.toContain("s-maxage");
    }
  });

test("an address that no text can be read from is a 404 that leads on", async ({ request }) => {
  const response = await request.get("/en/countries/%E0%A4%A");
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain("/en/countries/ARG");
});
