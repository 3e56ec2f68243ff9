import { databaseUrl, dataDir } from "@/lib/env";
import { OperatorError } from "@/lib/errors";

type Sentence = (where: string) => string;

const unreachable: Sentence = (where) =>
  `The database server at ${where} cannot be reached; check DATABASE_URL and that the server runs.`;
const refused: Sentence = (where) =>
  `The database server at ${where} refused the user or password of DATABASE_URL.`;
const notPermitted: Sentence = (where) => `The database user may not change ${where}.`;
const full: Sentence = (where) => `There is no space left for the database in ${where}.`;
const readOnly: Sentence = (where) => `The database in ${where} cannot be written.`;
const foreign: Sentence = (where) =>
  `The database ${where} holds tables of another program; it was left untouched.`;

const sentences: Record<string, Sentence> = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EAI_AGAIN: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ENOTFOUND: unreachable,
  ETIMEDOUT: unreachable,
  "57P03": unreachable,
  "53300": (where) => `The database server at ${where} has no connection left.`,
  "28000": refused,
  "28P01": refused,
  "3D000": (where) => `The database server has no database ${where}; create it first.`,
  "42501": notPermitted,
  "25006": notPermitted,
  "42P07": foreign,
  "42703": foreign,
  "53100": full,
  SQLITE_FULL: full,
  SQLITE_READONLY: readOnly,
  SQLITE_CANTOPEN: readOnly,
  SQLITE_IOERR: readOnly,
  SQLITE_BUSY: (where) => `Another program holds the database in ${where} locked.`,
};

/** The fault of the installation behind an error of a database driver, in one sentence; undefined when the error is of another kind. */
export function findOperatorFault(error: unknown): OperatorError | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof OperatorError) return cause;
    const sentence = sentenceFor(cause);
    if (sentence) return new OperatorError(sentence(databasePlace()), { cause: error });
  }
  return undefined;
}

function sentenceFor(error: Error): Sentence | undefined {
  // A connection that times out or is cut carries no code.
  if (
    /connection timeout|trying to connect|timeout expired|terminated unexpectedly/.test(
      error.message,
    )
  )
    return unreachable;
  const code = "code" in error ? String(error.code) : "";
  return sentences[code] ?? sentences[code.replace(/^(SQLITE_[A-Z]+)_.*$/, "$1")];
}

/** Where the database is, without the password. */
function databasePlace(): string {
  const url = databaseUrl();
  if (!url) return dataDir();
  const { host, pathname } = new URL(url);
  return `${host || "localhost"}${pathname}`;
}
