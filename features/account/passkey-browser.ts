"use client";

const root = "/api/auth/passkey";

/** Signs in by a passkey that the browser lets the reader choose; false when none was accepted. */
export async function signInByPasskey(): Promise<boolean> {
  try {
    const options = await ask(`${root}/generate-authenticate-options`);
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await options.json());
    const credential = await navigator.credentials.get({ publicKey });
    return (await send(`${root}/verify-authentication`, { response: credential })).ok;
  } catch {
    // The reader closed the browser's dialogue, or has no passkey for this site.
    return false;
  }
}

/** Adds a passkey of this device or of a key; "too-old" when one must sign in again before. */
export async function addPasskey(name: string): Promise<"done" | "failed" | "too-old"> {
  try {
    const options = await ask(`${root}/generate-register-options`);
    if (options.status === 403) return "too-old";
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await options.json());
    const credential = await navigator.credentials.create({ publicKey });
    const answer = await send(`${root}/verify-registration`, { response: credential, name });
    return answer.ok ? "done" : "failed";
  } catch {
    // The reader closed the browser's dialogue, or the device has a passkey of this person already.
    return "failed";
  }
}

function ask(path: string): Promise<Response> {
  return fetch(path, { cache: "no-store" });
}

/** A credential spells itself as JSON (`toJSON`). */
function send(path: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}
