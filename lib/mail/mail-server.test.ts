import { afterEach, expect, test, vi } from "vitest";
import { describeMail, mailFrom, mailServer } from "./mail-server";

afterEach(() => vi.unstubAllEnvs());

test.each([
  ["smtp://mail.example.org", { port: 587, isSecure: false, login: undefined }],
  ["smtps://mail.example.org", { port: 465, isSecure: true }],
  ["smtp://a%40b:p%3Aw@mail.example.org:25", { port: 25, login: { user: "a@b", pass: "p:w" } }],
])("%s is read", (url, expected) => {
  vi.stubEnv("SMTP_URL", url);
  expect(mailServer()).toMatchObject({ host: "mail.example.org", ...expected });
});

test.each([
  "mail.example.org",
  "https://u:secret@mail.example.org",
  "smtp://",
  "smtp://u:%E0%A4%A@h",
])("%s is refused in one sentence that repeats no password", (url) => {
  vi.stubEnv("SMTP_URL", url);
  expect(() => mailServer()).toThrow(/^SMTP_URL must have the form [^%]*\.$/);
});

test("the start says where mail goes, and no password", () => {
  vi.stubEnv("SMTP_URL", "smtp://tracker:secret@mail.example.org:2525");
  vi.stubEnv("MAIL_FROM", "tracker@example.org");
  expect(describeMail()).toBe(
    "Mail goes out through mail.example.org:2525, from tracker@example.org.",
  );
});

test("without a server the start says that mail reaches nobody", () => {
  vi.stubEnv("SMTP_URL", "");
  vi.stubEnv("DATA_DIR", "/var/tracker");
  expect(describeMail()).toContain("written to /var/tracker/mail and reaches nobody");
});

test("mail that is from nobody in particular is from the site's host", () => {
  vi.stubEnv("MAIL_FROM", "");
  vi.stubEnv("SITE_URL", "https://iccs.example.org");
  expect(mailFrom()).toContain("<no-reply@iccs.example.org>");
});
