import "server-only";
import { z } from "zod";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import type { AuthAnswer } from "./call-auth";
import { callAuthOfRequest } from "./request-auth";

const credentials = z.object({
  email: z.string().trim().min(1, "missing").max(320, "notAMailAddress"),
  password: z.string().min(1, "missing").max(1000, "tooLong"),
});

/** Signs in by password; "second-factor" when a code is to follow. Throws `invalid` at the password, whatever was wrong: nobody learns which addresses have an account. */
export async function signInByPassword(input: unknown): Promise<"done" | "second-factor"> {
  const answer = await callAuthOfRequest("/sign-in/email", parseInput(credentials, input));
  requireSuccess(answer, "password", "wrong");
  return answer.body.twoFactorRedirect === true ? "second-factor" : "done";
}

const codes = z.object({
  code: z
    .string()
    .transform((code) => code.replace(/\s/g, ""))
    .pipe(z.string().min(1, "missing").max(20, "wrongCode")),
});

/** The second step of signing in: by the code of the app, or by one of the backup codes. Throws `invalid` at the code. */
export async function confirmSecondFactor(kind: "totp" | "backup-code", input: unknown) {
  const answer = await callAuthOfRequest(`/two-factor/verify-${kind}`, parseInput(codes, input));
  if (String(answer.body.code).includes("TWO_FACTOR_COOKIE"))
    throw new DomainError("signed-out", "the first step was too long ago");
  requireSuccess(answer, "code", "wrongCode");
}

export async function signOut(): Promise<void> {
  await callAuthOfRequest("/sign-out");
}

/** Throws `invalid` at the field when the library refused; anything but a refusal is a fault of the tracker. */
export function requireSuccess({ status, body }: AuthAnswer, path: string, code: string): void {
  if (status < 400) return;
  const refusal = `${status} ${String(body.code ?? body.message)}`;
  if (status >= 500) throw new Error(`the authentication failed: ${refusal}`);
  const tooMany = status === 429 || String(body.code).startsWith("TOO_MANY");
  throw new DomainError("invalid", refusal, [{ path, code: tooMany ? "tooMany" : code }]);
}
