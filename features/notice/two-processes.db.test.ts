import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, it, vi } from "vitest";
import { mail } from "@/db/tables";
import { tell } from "@/db/tell";
import { addPerson } from "@/db/testing/example-person";
import { nameOf } from "@/db/testing/open-named";
import { openTestContext, testNow } from "@/db/testing/test-context";
import { openMailTransport } from "@/lib/mail/mail-transport";
import { openMailbox } from "@/lib/mail/testing/mailbox";
import { sendDueMail } from "./send-mail";
import { openStanding } from "./testing/standing";

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => vi.unstubAllEnvs());

const program = "features/notice/testing/work-elsewhere.ts";

async function startProcess(name: string, now = testNow): Promise<ChildProcessWithoutNullStreams> {
  const flags = ["--conditions=react-server", "--import", "tsx"];
  const child = spawn(process.execPath, [...flags, program, name, now.toISOString()]);
  child.stderr.pipe(process.stderr);
  const ended = once(child, "exit").then(() => {
    throw new Error("the process ended before it was ready");
  });
  await Promise.race([once(child.stdout, "data"), ended]);
  ended.catch(() => undefined);
  return child;
}

async function tellMany(count: number) {
  const context = await openTestContext(["XAA"]);
  const people: string[] = [];
  for (let index = 0; index < count; index++)
    people.push((await addPerson(context.database, `p${index}`)).userId);
  await context.database.write((tx) =>
    tell(tx, testNow, people, {
      kind: "submitted",
      country: "XAA",
      path: "/workspace",
      values: {},
    }),
  );
  return { ...context, addresses: people.map((id) => `${id}@example.org`).sort() };
}

/** Two processes at work on the same database from the same moment on, until both are done. */
async function workTwice(name: string, now: Date): Promise<void> {
  const processes = await Promise.all([startProcess(name, now), startProcess(name, now)]);
  const ends = processes.map((child) => once(child, "exit"));
  for (const child of processes) child.stdin.write("go\n");
  expect(await Promise.all(ends)).toEqual([
    [0, null],
    [0, null],
  ]);
}

it("two processes that send at the same time send each mail once", async () => {
  const mailbox = await openMailbox();
  vi.stubEnv("SMTP_URL", mailbox.url);
  const { database, addresses } = await tellMany(20);
  await workTwice(await nameOf(database), testNow);
  expect(mailbox.received.map((one) => [one.to].flat()[0]?.text).sort()).toEqual(addresses);
  const rows = await database.db.select().from(mail);
  expect(rows.map((row) => row.attempts)).toEqual(addresses.map(() => 1));
});

it("two processes that do what is due at the same time tell each person once", async () => {
  const mailbox = await openMailbox();
  vi.stubEnv("SMTP_URL", mailbox.url);
  vi.stubEnv("AUTH_SECRET", "a key for tests");
  const { database, now } = await openStanding("2026-11-01", { ARG: "2025-01-15" });
  await addPerson(database, "rev", { role: "reviewer", country: null });
  for (const id of ["ana", "ben", "eva"])
    await addPerson(database, id, { role: "focal-point", country: "ARG", until: "2026-11-20" });
  await workTwice(await nameOf(database), now);
  const subjects = mailbox.received.map((one) => `${[one.to].flat()[0]?.text}: ${one.subject}`);
  const [digest, escalation] = [
    "What waits for you, November 2026",
    "Country ARG: no answer for a long time",
  ];
  const ending = (who: string) => `A role ends after 20 Nov 2026: ${who}, focal point`;
  const people = ["ana", "ben", "eva"];
  expect(subjects.sort()).toEqual(
    [
      ...people.flatMap((id) => [
        `${id}@example.org: ${digest}`,
        `${id}@example.org: ${ending(id)}`,
      ]),
      ...people.map((id) => `rev@example.org: ${ending(id)}`),
      `rev@example.org: ${escalation}`,
    ].sort(),
  );
});

it("a mail whose process was killed while sending is sent once its lease is over", async () => {
  let killSender: () => void = () => undefined;
  const mailbox = await openMailbox({ onConnect: () => killSender() });
  vi.stubEnv("SMTP_URL", mailbox.url);
  const { database, addresses } = await tellMany(1);
  const child = await startProcess(await nameOf(database));
  killSender = () => child.kill("SIGKILL");
  child.stdin.write("go\n");
  expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
  expect(await database.db.select().from(mail)).toMatchObject([{ sentAt: null, attempts: 1 }]);

  killSender = () => undefined;
  const transport = openMailTransport();
  await sendDueMail(database, transport, () => testNow);
  expect(mailbox.received).toEqual([]);
  await sendDueMail(database, transport, () => new Date(testNow.getTime() + 5 * 60_000));
  expect(mailbox.received.map((one) => [one.to].flat()[0]?.text)).toEqual(addresses);
});
