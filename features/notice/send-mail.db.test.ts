import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { mail, userSetting } from "@/db/tables";
import { queueMail, tell } from "@/db/tell";
import { addPerson } from "@/db/testing/example-person";
import { openTestContext, testNow } from "@/db/testing/test-context";
import type { Letter, MailTransport } from "@/lib/mail/letter";
import { openMailTransport } from "@/lib/mail/mail-transport";
import { openMailbox } from "@/lib/mail/testing/mailbox";
import { sendDueMail } from "./send-mail";

beforeEach(() => {
  vi.stubEnv("SITE_URL", "https://iccs.example.org");
  vi.stubEnv("MAIL_FROM", "tracker@example.org");
});
afterEach(() => vi.unstubAllEnvs());

const minutesLater = (minutes: number) => () => new Date(testNow.getTime() + minutes * 60_000);

const returned = {
  kind: "returned" as const,
  country: "XAA",
  path: "/workspace/countries/XAA/edit",
  values: {
    who: "Ada",
    count: "3",
    reason: "The source is from 2019.\nPlease name the newer one.",
  },
};

async function tellOf(context: CommandContext, names: { name: string; locale: string }[]) {
  for (const { name } of names) await addPerson(context.database, name);
  const ids = names.map(({ name }) => name);
  const settings = names.map(({ name, locale }) => ({ userId: name, locale }));
  await context.database.write(async (tx) => {
    await tx.insert(userSetting).values(settings);
    await tell(tx, testNow, ids, returned);
  });
}

function collector(): MailTransport & { letters: Letter[] } {
  const letters: Letter[] = [];
  return { letters, send: async (letter) => void letters.push(letter) };
}

describe("what is told", () => {
  it("reaches each person by mail in their language, and is kept as sent", async () => {
    const mailbox = await openMailbox();
    vi.stubEnv("SMTP_URL", mailbox.url);
    const context = await openTestContext(["XAA"]);
    await tellOf(context, [
      { name: "eve", locale: "en" },
      { name: "elena", locale: "es" },
      { name: "amal", locale: "ar" },
    ]);
    await sendDueMail(context.database, openMailTransport(), () => testNow);
    const byRecipient = new Map(
      mailbox.received.map((mail) => [[mail.to].flat()[0]?.text, mail] as const),
    );
    expect(byRecipient.get("eve@example.org")).toMatchObject({
      subject: "Country XAA: the update was returned",
      text: `Ada returned the update of the page of Country XAA: 3 changes are to be corrected.

The reason given:
> The source is from 2019.
> Please name the newer one.

Open it in the tracker:
https://iccs.example.org/en/workspace/countries/XAA/edit

This mail was sent by the ICCS Implementation Tracker, https://iccs.example.org/en. Answers to it are not read.
`,
    });
    expect(byRecipient.get("elena@example.org")).toMatchObject({
      subject: "País XAA: la actualización fue devuelta",
      text: expect.stringContaining(
        "Ada devolvió la actualización de la página de País XAA: hay 3 cambios por corregir.",
      ),
    });
    expect(byRecipient.get("amal@example.org")?.text).toContain(": 3 تغييرات تحتاج إلى تصحيح.");
    const rows = await context.database.db.select().from(mail);
    for (const row of rows)
      expect(row).toMatchObject({
        sentAt: testNow.toISOString(),
        subject: byRecipient.get(row.recipient)?.subject,
        text: byRecipient.get(row.recipient)?.text?.trim(),
        values: null,
        nextAttemptAt: null,
        failure: null,
      });
  });

  it("stays text, whatever it holds", async () => {
    const context = await openTestContext(["XAA"]);
    const { userId: id } = await addPerson(context.database, "eve");
    const hostile = "Ada\r\nBcc: all@example.org\u202E {country} <b>bold</b>";
    await context.database.write((tx) =>
      tell(tx, testNow, [id], { ...returned, values: { who: hostile, reason: `${hostile}\n.` } }),
    );
    const transport = collector();
    await sendDueMail(context.database, transport, () => testNow);
    expect(transport.letters[0]?.text).toContain(
      `Ada Bcc: all@example.org {country} <b>bold</b> returned the update of the page of Country XAA.

The reason given:
> Ada
> Bcc: all@example.org {country} <b>bold</b>
> .`,
    );
  });
});

describe("a mail", () => {
  it("that lets its holder in is kept without the link", async () => {
    const context = await openTestContext(["XAA"]);
    await context.database.write((tx) =>
      queueMail(tx, testNow, {
        ...{ key: "invitation/1", kind: "invitation", recipient: "new@example.org", locale: "en" },
        values: {
          ...{ path: "/workspace/invitation/s3cret", who: "Ada", role: "focal-point" },
          ...{ country: "XAA", expires: "2026-06-22" },
        },
      }),
    );
    const transport = collector();
    await sendDueMail(context.database, transport, () => testNow);
    expect(transport.letters[0]?.text).toContain(
      `Ada invites you to the ICCS Implementation Tracker, in the role of focal point for Country XAA. The link works once, until 22 Jun 2026.

Accept the invitation:
https://iccs.example.org/en/workspace/invitation/s3cret`,
    );
    const [row] = await context.database.db.select().from(mail);
    expect(JSON.stringify(row)).not.toContain("s3cret");
    expect(row?.text).toContain("[link removed from this record]");
  });

  it("that a server is not there for is sent once when it is back", async () => {
    const mailbox = await openMailbox();
    await mailbox.close();
    vi.stubEnv("SMTP_URL", mailbox.url);
    const context = await openTestContext(["XAA"]);
    await tellOf(context, [{ name: "eve", locale: "en" }]);
    const transport = openMailTransport();
    await sendDueMail(context.database, transport, () => testNow);
    expect(await context.database.db.select().from(mail)).toMatchObject([
      { sentAt: null, attempts: 1, failure: expect.stringContaining("ECONNREFUSED") },
    ]);
    const again = await openMailbox({ port: mailbox.port });
    await sendDueMail(context.database, transport, () => testNow);
    expect(again.received).toHaveLength(0);
    await sendDueMail(context.database, transport, minutesLater(1));
    await sendDueMail(context.database, transport, minutesLater(60));
    expect(again.received).toHaveLength(1);
    expect(await context.database.db.select().from(mail)).toMatchObject([
      { sentAt: minutesLater(1)().toISOString(), attempts: 2, failure: null },
    ]);
  });

  it("whose sender was killed is sent after the lease, by somebody else", async () => {
    const context = await openTestContext(["XAA"]);
    await tellOf(context, [{ name: "eve", locale: "en" }]);
    // A send that never ends is all that a killed process leaves behind.
    await new Promise<void>((resolve) => {
      const send = () => {
        resolve();
        return new Promise<void>(() => undefined);
      };
      void sendDueMail(context.database, { send }, () => testNow);
    });
    const transport = collector();
    await sendDueMail(context.database, transport, minutesLater(4));
    expect(transport.letters).toHaveLength(0);
    await sendDueMail(context.database, transport, minutesLater(5));
    expect(transport.letters).toHaveLength(1);
  });

  it("that never gets through is given up, with the reason and without its secret", async () => {
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const context = await openTestContext(["XAA"]);
    await context.database.write((tx) =>
      queueMail(tx, testNow, {
        ...{ key: "reset/1", kind: "password-reset", recipient: "eve@example.org", locale: "en" },
        values: { path: "/workspace/reset/s3cret" },
      }),
    );
    const refusing: MailTransport = {
      send: async () => {
        throw new Error("550 no such\r\nperson");
      },
    };
    for (let day = 0; day < 20; day++)
      await sendDueMail(context.database, refusing, minutesLater(day * 24 * 60));
    expect(await context.database.db.select().from(mail)).toMatchObject([
      {
        ...{ sentAt: null, attempts: 10, nextAttemptAt: null, values: null },
        failure: "550 no such person",
      },
    ]);
    expect(log).toHaveBeenCalledTimes(1);
  });

  it("without values is written anyway", async () => {
    const context = await openTestContext();
    const kinds = ["submitted", "appointed", "expiring", "meeting-soon", "invitation"] as const;
    await context.database.write(async (tx) => {
      for (const kind of kinds)
        await queueMail(tx, testNow, {
          ...{ key: kind, kind, recipient: "eve@example.org", locale: "xx", values: {} },
        });
    });
    const transport = collector();
    await sendDueMail(context.database, transport, () => testNow);
    expect(transport.letters.map((letter) => letter.subject)).toEqual([
      "a country: an update waits for review",
      "Your role: member at the Centre",
      "A role ends after a day not named: Somebody, member",
      "A meeting: the page of a country before the meeting",
      "Invitation to the ICCS Implementation Tracker",
    ]);
  });
});
