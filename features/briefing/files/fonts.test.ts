import { readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { fontFolders } from "./fonts";

test("each weight of each family is installed with the tracker", () => {
  for (const folder of fontFolders())
    expect(readdirSync(folder).some((file) => file.endsWith(".ttf"))).toBe(true);
});

test("run in another folder, no file is made without its letters", () => {
  vi.spyOn(process, "cwd").mockReturnValue("/nowhere");
  expect(fontFolders).toThrow("no fonts in /nowhere");
});
