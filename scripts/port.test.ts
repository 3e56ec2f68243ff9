import { createServer } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkPort, portFrom } from "./port.mjs";

const server = createServer();
let port = 0;
beforeEach(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
afterEach(() => {
  server.close();
});

it("a port that another program listens on is refused before any work, by its number", async () => {
  await expect(checkPort(port)).rejects.toThrow(`Port ${port} is in use`);
});

it("a free port is accepted and left free", async () => {
  await new Promise((resolve) => server.close(resolve));
  await checkPort(port);
  await checkPort(port);
});

it.each(["0", "65536", "http", "80.5", "-1", " x"])("%s is no port", (text) => {
  expect(() => portFrom(text)).toThrow(/PORT must be a number/);
});

it("without a setting the port is 3000", () => {
  expect([portFrom(undefined), portFrom(""), portFrom("8080")]).toEqual([3000, 3000, 8080]);
});
