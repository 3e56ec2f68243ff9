import { createHmac, timingSafeEqual } from "node:crypto";
import { getSecret } from "./secret";

/** A text that proves, with nothing stored, that the tracker itself wrote it: `text.signature`. What it is signed for keeps it from serving as anything else. */
export function sign(purpose: string, text: string): string {
  return `${Buffer.from(text).toString("base64url")}.${signatureOf(purpose, text)}`;
}

/** The text of a token that was signed for this purpose; undefined for any other. */
export function findSigned(purpose: string, token: string): string | undefined {
  const [encoded, signature, ...more] = token.split(".");
  if (!encoded || !signature || more.length > 0) return undefined;
  const text = Buffer.from(encoded, "base64url").toString("utf8");
  const expected = Buffer.from(signatureOf(purpose, text));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? text : undefined;
}

function signatureOf(purpose: string, text: string): string {
  return createHmac("sha256", getSecret()).update(`${purpose}\0${text}`).digest("base64url");
}
