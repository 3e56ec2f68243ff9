import "server-only";
import { encode } from "uqr";
import { z } from "zod";
import { parseInput } from "@/lib/parse-input";
import { callAuthOfRequest } from "./request-auth";
import { confirmSecondFactor, requireSuccess } from "./sign-in";

/** What is shown once while the second factor is being turned on. */
export interface SecondFactorSetup {
  /** The secret as text, in groups of four. */
  secret: string;
  /** The squares of the QR code, as the path of an SVG drawing, and how many there are across. */
  qr: { path: string; size: number };
  backupCodes: string[];
}

const withPassword = z.object({ password: z.string().min(1, "missing").max(1000, "tooLong") });
const enabled = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });

/** Makes a secret and backup codes; the second factor is on only once a code has been confirmed. */
export async function beginSecondFactor(input: unknown): Promise<SecondFactorSetup> {
  const answer = await callAuthOfRequest("/two-factor/enable", parseInput(withPassword, input));
  requireSuccess(answer, "password", "wrongPassword");
  const { totpURI, backupCodes } = enabled.parse(answer.body);
  const secret = new URL(totpURI).searchParams.get("secret") ?? "";
  return { secret: secret.replace(/(.{4})(?=.)/g, "$1 "), qr: drawQr(totpURI), backupCodes };
}

export async function turnOffSecondFactor(input: unknown): Promise<void> {
  const answer = await callAuthOfRequest("/two-factor/disable", parseInput(withPassword, input));
  requireSuccess(answer, "password", "wrongPassword");
}

/** Makes new backup codes in place of those that are left. */
export async function renewBackupCodes(input: unknown): Promise<string[]> {
  const answer = await callAuthOfRequest(
    "/two-factor/generate-backup-codes",
    parseInput(withPassword, input),
  );
  requireSuccess(answer, "password", "wrongPassword");
  return z.array(z.string()).parse(answer.body.backupCodes);
}

function drawQr(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { border: 2 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { path: squares.join(""), size };
}

/** Turns the second factor on, by a code of the app that has the secret. Throws `invalid` at the code. */
export async function confirmTotp(input: unknown): Promise<void> {
  await confirmSecondFactor("totp", input);
}
