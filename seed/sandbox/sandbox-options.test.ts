import { expect, test } from "vitest";
import { OperatorError } from "@/lib/errors";
import { parseSandboxOptions } from "./sandbox-options";

test.each([
  { args: [], countries: 20, revisions: 5 },
  { args: ["--countries", "200", "--revisions", "10"], countries: 200, revisions: 10 },
  { args: ["--revisions=100", "--countries=676"], countries: 676, revisions: 100 },
  { args: ["--countries", "1"], countries: 1, revisions: 5 },
])("$args asks for $countries countries of $revisions revisions", ({ args, ...options }) => {
  expect(parseSandboxOptions(args)).toEqual(options);
});

test.each([
  [["--countries", "0"]],
  [["--countries", "677"]],
  [["--countries", "2.5"]],
  [["--countries", "many"]],
  [["--countries", ""]],
  [["--countries", "1e2"]],
  [["--revisions", "101"]],
  [["--revisions"]],
  [["--regions", "3"]],
  [["20"]],
])("%j is refused in one sentence", (args) => {
  expect(() => parseSandboxOptions(args)).toThrow(OperatorError);
  expect(() => parseSandboxOptions(args)).toThrow(/^[^\n]+\.$/);
});
