import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stageCodes } from "@/domain/framework/framework";
import { stageColours } from "./stage-colours";

test("a stage has the same colour in a file as on the pages", () => {
  const css = readFileSync("app/globals.css", "utf8");
  for (const stage of stageCodes)
    expect(css).toContain(`--stage-${stage}: ${stageColours[stage].fill};`);
});
