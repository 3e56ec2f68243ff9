import { format } from "node:util";
import { afterEach, beforeEach, vi } from "vitest";

const reported: string[] = [];

beforeEach(() => {
  reported.length = 0;
  vi.spyOn(console, "error").mockImplementation((...parts) => {
    reported.push(format(...parts));
  });
});

afterEach(() => {
  if (reported.length > 0) throw new Error(`console.error was called: ${reported.join("\n")}`);
});
