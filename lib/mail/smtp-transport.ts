import { createTransport } from "nodemailer";
import { composed } from "./composed";
import type { MailTransport } from "./letter";
import type { MailServer } from "./mail-server";

const timeoutMs = 20_000;

/** Through a mail server, one connection a mail. A password leaves the machine on an encrypted line only. */
export function smtpTransport(server: MailServer): MailTransport {
  const isLocal = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(server.host);
  const transporter = createTransport({
    host: server.host,
    port: server.port,
    secure: server.isSecure,
    ignoreTLS: isLocal && !server.isSecure,
    requireTLS: !isLocal && server.login !== undefined,
    ...(server.login && { auth: server.login }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (letter) => {
      await transporter.sendMail(composed(letter));
    },
  };
}
