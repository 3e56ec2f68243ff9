import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { simpleParser } from "mailparser";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openMailTransport } from "./mail-transport";
import { openMailbox } from "./testing/mailbox";

const letter = {
  id: "mail-1",
  to: "ada@example.org",
  subject: "Überblick · نظرة",
  text: "First line\n.\nلا شيء\n",
  headers: { "List-Unsubscribe": "<https://iccs.example.org/stop>" },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "iccs-mail-"));
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("SITE_URL", "https://iccs.example.org");
  vi.stubEnv("MAIL_FROM", "Tracker <tracker@example.org>");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("a letter reaches the server whole", async () => {
  const mailbox = await openMailbox();
  vi.stubEnv("SMTP_URL", mailbox.url);
  await openMailTransport().send(letter);
  const [mail] = mailbox.received;
  expect(mail).toMatchObject({ subject: letter.subject, text: letter.text });
  expect(mail?.messageId).toBe("<mail-1@iccs.example.org>");
  expect(mail?.from?.text).toBe('"Tracker" <tracker@example.org>');
  expect(mail?.to).toMatchObject({ text: "ada@example.org" });
  expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
  expect(mail?.html).toBe(false);
});

test("a server that refuses the password takes nothing", async () => {
  const mailbox = await openMailbox();
  vi.stubEnv("SMTP_URL", `smtp://tracker:wrong@127.0.0.1:${mailbox.port}`);
  await expect(openMailTransport().send(letter)).rejects.toMatchObject({ code: "EAUTH" });
  expect(mailbox.received).toEqual([]);
});

test("a subject with a line break adds no header", async () => {
  const mailbox = await openMailbox();
  vi.stubEnv("SMTP_URL", mailbox.url);
  await openMailTransport().send({ ...letter, subject: "Hello\r\nBcc: all@example.org" });
  const [mail] = mailbox.received;
  expect(mail?.headers.has("bcc")).toBe(false);
  expect(mail?.subject).toBe("Hello Bcc: all@example.org");
});

test.each(["ada@example.org\r\nBcc: all@example.org", "ada@example.org, all@example.org"])(
  "the address %j never reaches a second recipient",
  async (to) => {
    const mailbox = await openMailbox();
    vi.stubEnv("SMTP_URL", mailbox.url);
    await expect(openMailTransport().send({ ...letter, to })).rejects.toThrow();
    expect(mailbox.received).toEqual([]);
  },
);

test("without a server each mail is a file that mail programs open, for its owner alone, once however often it is sent", async () => {
  vi.stubEnv("SMTP_URL", "");
  await openMailTransport().send(letter);
  await openMailTransport().send(letter);
  const mailFolder = path.join(folder, "mail");
  expect(readdirSync(mailFolder)).toEqual(["mail-1.eml"]);
  const file = path.join(mailFolder, "mail-1.eml");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const mail = await simpleParser(readFileSync(file));
  expect(mail).toMatchObject({ subject: letter.subject, text: letter.text });
});
