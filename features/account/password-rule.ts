import "server-only";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { siteUrl } from "@/lib/env";

export const minPasswordLength = 12;
export const maxPasswordLength = 128;

export type PasswordFault = "tooShort" | "tooLong" | "containsName" | "common";

/** Below it a password is found in less than a hundred million guesses that begin with the ones people use most. */
const minScore = 3;

let estimator: ZxcvbnFactory | undefined;

/** What is wrong with a new password of a person, undefined when it will do. */
export function findPasswordFault(
  password: string,
  person: { email: string; name: string },
): PasswordFault | undefined {
  if ([...password].length < minPasswordLength) return "tooShort";
  if ([...password].length > maxPasswordLength) return "tooLong";
  const mailName = person.email.split("@")[0] ?? "";
  const names = [mailName, siteUrl().hostname, "iccs"].map(lettersOf);
  const letters = lettersOf(password);
  if (names.some((name) => name.length > 2 && letters.includes(name))) return "containsName";
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const { score } = estimator.check(password, [mailName, ...person.name.split(/\s+/), "tracker"]);
  return score < minScore ? "common" : undefined;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, "");
}
