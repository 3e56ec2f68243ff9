import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

export interface Claims {
  sub: string;
  email?: string;
  email_verified?: boolean;
  name?: string;
  nonce?: string;
}

export interface IdentityProvider {
  issuer: string;
  /** Whom the provider says it was, at the next exchange of a code. */
  says(claims: Claims, key?: "own" | "foreign"): void;
  close(): Promise<void>;
}

/** A small OpenID Connect provider on this machine: it has no form, the test plays the person. */
export async function openIdentityProvider(): Promise<IdentityProvider> {
  const algorithm = "ES256";
  const own = await generateKeyPair(algorithm);
  const foreign = await generateKeyPair(algorithm);
  const key = { ...(await exportJWK(own.publicKey)), kid: "own", alg: algorithm, use: "sig" };
  let issuer = "";
  let said: { claims: Claims; privateKey: typeof own.privateKey } | undefined;

  const answers: Record<string, () => Promise<unknown>> = {
    "/.well-known/openid-configuration": async () => ({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      id_token_signing_alg_values_supported: [algorithm],
    }),
    "/keys": async () => ({ keys: [key] }),
    "/token": async () => {
      if (!said) return { error: "invalid_grant" };
      const { claims, privateKey } = said;
      const token = new SignJWT({ ...claims })
        .setProtectedHeader({ alg: algorithm, kid: "own" })
        .setIssuer(issuer)
        .setAudience("tracker")
        .setIssuedAt()
        .setExpirationTime("5m");
      const idToken = await token.sign(privateKey);
      return { access_token: "access", token_type: "Bearer", expires_in: 300, id_token: idToken };
    },
  };
  const server = createServer(async (request, response) => {
    const body = await answers[request.url ?? ""]?.();
    response.writeHead(body ? 200 : 404, { "Content-Type": "application/json" });
    response.end(JSON.stringify(body ?? {}));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    says: (claims, by = "own") => {
      said = { claims, privateKey: (by === "own" ? own : foreign).privateKey };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
