import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { makeFront } from "./front.js";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What Next is told of a request: who asks, and for which page. */
async function tellNext(path: string, headers: Record<string, string>) {
  const front = makeFront((request: IncomingMessage, response) =>
    response.end(JSON.stringify(request.headers)),
  );
  const server = createServer(front);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  const told = (await answer.json()) as Record<string, string>;
  server.closeAllConnections();
  server.close();
  return told;
}

test("what a client says of its own address does not count", async () => {
  const told = await tellNext("/en/workspace", { "X-Forwarded-For": "203.0.113.7" });
  expect(told["x-forwarded-for"]).toBe("127.0.0.1");
});

test("where proxies are trusted, their word comes before the address of the connection", async () => {
  vi.stubEnv("TRUSTED_PROXIES", "127.0.0.1");
  const told = await tellNext("/en/workspace", { "X-Forwarded-For": "203.0.113.7" });
  expect(told["x-forwarded-for"]).toBe("203.0.113.7, 127.0.0.1");
});

test("the page that is asked for is named by the server alone", async () => {
  const told = await tellNext("/en/workspace/account?x=1", { "X-Page-Path": "//example.org" });
  expect(told["x-page-path"]).toBe("/en/workspace/account");
});
