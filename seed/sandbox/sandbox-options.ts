import { parseArgs } from "node:util";
import { OperatorError } from "@/lib/errors";
import { sandboxCodeCount } from "./sandbox-code";

export interface SandboxOptions {
  countries: number;
  revisions: number;
}

const mostRevisions = 100;

/** The size of the sandbox from the command line. Throws `OperatorError` in one sentence for anything else. */
export function parseSandboxOptions(args: readonly string[]): SandboxOptions {
  const { countries, revisions } = valuesOf(args);
  return {
    countries: wholeNumber("--countries", countries, sandboxCodeCount),
    revisions: wholeNumber("--revisions", revisions, mostRevisions),
  };
}

function valuesOf(args: readonly string[]): { countries: string; revisions: string } {
  try {
    return parseArgs({
      args: [...args],
      options: {
        countries: { type: "string", default: "20" },
        revisions: { type: "string", default: "5" },
      },
    }).values;
  } catch (cause) {
    throw new OperatorError("The options are --countries <number> and --revisions <number>.", {
      cause,
    });
  }
}

function wholeNumber(option: string, text: string, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > most)
    throw new OperatorError(`${option} must be a whole number from 1 to ${most}, not "${text}".`);
  return number;
}
