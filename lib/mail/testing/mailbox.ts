import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterEach } from "vitest";

export interface Mailbox {
  /** What `SMTP_URL` names it by. */
  url: string;
  port: number;
  received: ParsedMail[];
  close(): Promise<void>;
}

const open = new Set<Mailbox>();
afterEach(async () => {
  await Promise.all([...open].map((mailbox) => mailbox.close()));
});

/** A mail server in this process that keeps what it takes; closed after the test. It lets in only `tracker` with the password `pässword`. */
export async function openMailbox({
  port = 0,
  onConnect = () => undefined,
}: {
  port?: number;
  onConnect?: () => void;
} = {}): Promise<Mailbox> {
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    onConnect: (_, done) => {
      onConnect();
      done();
    },
    onAuth: ({ username, password }, _, done) => {
      const isKnown = username === "tracker" && password === "pässword";
      done(isKnown ? null : new Error("wrong user or password"), { user: username });
    },
    onData: (stream, _, done) => {
      simpleParser(stream).then(
        (mail) => {
          received.push(mail);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: taken } = server.server.address() as AddressInfo;
  const mailbox: Mailbox = {
    url: `smtp://tracker:p%C3%A4ssword@127.0.0.1:${taken}`,
    port: taken,
    received,
    close: async () => {
      if (open.delete(mailbox)) await new Promise<void>((resolve) => server.close(resolve));
    },
  };
  open.add(mailbox);
  return mailbox;
}
