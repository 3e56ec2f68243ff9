import { fileTransport } from "./file-transport";
import type { MailTransport } from "./letter";
import { mailServer } from "./mail-server";
import { smtpTransport } from "./smtp-transport";

/** The way out that the environment names: a mail server, or a folder where there is none. */
export function openMailTransport(): MailTransport {
  const server = mailServer();
  return server ? smtpTransport(server) : fileTransport();
}
