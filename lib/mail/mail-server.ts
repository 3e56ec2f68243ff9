import path from "node:path";
import { dataDir, siteUrl } from "../env";
import { OperatorError } from "../errors";

export interface MailServer {
  host: string;
  port: number;
  isSecure: boolean;
  login: { user: string; pass: string } | undefined;
}

/** The server that `SMTP_URL` names; undefined without one. Throws `OperatorError`, with no password in it, for anything else. */
export function mailServer(): MailServer | undefined {
  const text = process.env.SMTP_URL;
  if (!text) return undefined;
  try {
    const { protocol, hostname, port, username, password } = new URL(text);
    if (!/^smtps?:$/.test(protocol) || !hostname) throw new Error("no mail server");
    const isSecure = protocol === "smtps:";
    return {
      host: hostname.replace(/^\[(.*)\]$/, "$1"),
      port: port ? Number(port) : isSecure ? 465 : 587,
      isSecure,
      login: username
        ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
        : undefined,
    };
  } catch {
    // The cause would carry the address, and with it the password, into the log.
    throw new OperatorError("SMTP_URL must have the form smtp://user:password@host:port.");
  }
}

/** Whom mail is from: `MAIL_FROM`, else nobody in particular at the tracker's own host. */
export function mailFrom(): string {
  return process.env.MAIL_FROM || `ICCS Implementation Tracker <no-reply@${siteUrl().hostname}>`;
}

export function mailFolder(): string {
  return path.join(dataDir(), "mail");
}

/** One sentence for whoever starts the tracker: where its mail goes. Names no password. */
export function describeMail(): string {
  const server = mailServer();
  return server
    ? `Mail goes out through ${server.host}:${server.port}, from ${mailFrom()}.`
    : `No mail server is set (SMTP_URL): mail is written to ${mailFolder()} and reaches nobody.`;
}
