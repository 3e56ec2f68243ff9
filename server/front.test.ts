import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { maxBodyBytes, maxImportBytes } from "./body-limit.js";
import { makeFront } from "./front.js";

let server: Server;
let port: number;
/** What reached Next: the bytes of each body read to its end. */
let bodies: number[];
let broken: number;

beforeEach(async () => {
  bodies = [];
  broken = 0;
  const front = makeFront(async (incoming: IncomingMessage, response) => {
    let bytes = 0;
    try {
      for await (const chunk of incoming) bytes += (chunk as Buffer).length;
    } catch {
      broken += 1;
      return;
    }
    bodies.push(bytes);
    response.end("Next");
  });
  server = createServer(front).listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

interface Sent {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  chunks?: Buffer[];
}

function post({
  path = "/api/x",
  method = "POST",
  headers = {},
  chunks = [],
}: Sent): Promise<number> {
  return new Promise((resolve, reject) => {
    const agent = new Agent({ keepAlive: true });
    const to = { agent, port, host: "127.0.0.1", path };
    const sending = request({ ...to, method, headers });
    sending.once("error", reject);
    sending.once("response", (response) => {
      response.resume();
      response.once("close", () => resolve(response.statusCode ?? 0));
    });
    for (const chunk of chunks) sending.write(chunk);
    sending.end();
  });
}

const whole = Buffer.alloc(maxBodyBytes);
const said = (bytes: number) => ({ "content-length": String(bytes) });

describe("the front", () => {
  test("leaves what the tracker's own page sends to Next, whole", async () => {
    const headers = { origin: `http://127.0.0.1:${port}` };
    expect(await post({ headers, chunks: [Buffer.alloc(10)] })).toBe(200);
    expect(await post({ headers: said(maxBodyBytes), chunks: [whole] })).toBe(200);
    expect(await post({ chunks: [whole] })).toBe(200);
    expect(bodies).toEqual([10, maxBodyBytes, maxBodyBytes]);
  });

  test("refuses what another site sends, before Next", async () => {
    expect(await post({ headers: { origin: "https://evil.example" } })).toBe(403);
    expect(await post({ headers: { "sec-fetch-site": "cross-site" } })).toBe(403);
    expect(bodies).toEqual([]);
  });

  test("refuses a body that says it is too large, before Next", async () => {
    const more = Buffer.alloc(maxBodyBytes + 1);
    expect(await post({ headers: said(more.length), chunks: [more] })).toBe(413);
    expect([bodies, broken]).toEqual([[], 0]);
  });

  test("cuts off a body that becomes too large, and Next never reads its end", async () => {
    expect(await post({ chunks: [whole, Buffer.alloc(1)] })).toBe(413);
    expect(await post({ chunks: [whole, whole, whole] })).toBe(413);
    await expect.poll(() => broken).toBe(2);
    expect(bodies).toEqual([]);
  });

  const importing = "/api/correspondence/a-1/import?asked=x";
  const large = Buffer.alloc(maxImportBytes);

  test("takes the file of a table to be imported up to what its reader takes, and no more", async () => {
    const headers = said(large.length);
    expect(await post({ path: importing, headers, chunks: [large] })).toBe(200);
    expect(await post({ path: importing, headers: said(large.length + 1) })).toBe(413);
    expect(await post({ path: importing, chunks: [large, Buffer.alloc(1)] })).toBe(413);
    await expect.poll(() => broken).toBe(1);
    expect(bodies).toEqual([large.length]);
  });

  test.each([
    "/api/correspondence/import",
    "/api/correspondence/a/b/import",
    "/api/correspondence/a-1/imports",
    "/api/x?/api/correspondence/a-1/import",
    "/en/workspace/correspondence/a-1/import",
  ])("keeps its limit for %s", async (path) => {
    expect(await post({ path, headers: said(maxBodyBytes + 1) })).toBe(413);
  });

  test("keeps its limit where a table is not posted", async () => {
    const headers = said(maxBodyBytes + 1);
    expect(await post({ path: importing, method: "PUT", headers })).toBe(413);
  });

  test("does not wait for a sender who never ends", async () => {
    const socket = connect(port, "127.0.0.1");
    socket.write(`POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000\r\n\r\n`);
    const begun = Date.now();
    socket.resume();
    await once(socket, "close");
    expect(Date.now() - begun).toBeLessThan(5_000);
    expect(bodies).toEqual([]);
  });
});
