import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { openNewEdition } from "@/db/edition";
import { country as countryTable, helpOffer, helpRequest, peerConsent } from "@/db/tables";
import { helpOfferSchema, helpRequestSchema } from "@/domain/engagement/help";
import { authorize } from "@/lib/authorize";
import { parseInput } from "@/lib/parse-input";
import {
  findOffer,
  findRequest,
  findStatement,
  refuse,
  requireOpen,
  type StoredOffer,
  type StoredRequest,
  tellOfHelp,
} from "./exchange-store";

/** Asks for help with an open challenge of the country, and tells the Centre. Throws `invalid` where the challenge is not one of the country's, is not open, or was asked about already. */
export async function askForHelp(context: CommandContext, input: unknown): Promise<{ id: string }> {
  const { database, actor, now } = context;
  const asked = parseInput(helpRequestSchema, input);
  authorize(context, "help.ask", asked.country);
  const row: StoredRequest = { ...asked, ...newRow(now) };
  await database.write(async (tx) => {
    const challenge = await findStatement(tx, asked.country, "challenges", asked.challengeId);
    if (challenge?.status !== "open") refuse("challengeId", "challenge-unknown");
    const [already] = await tx
      .select({ id: helpRequest.id })
      .from(helpRequest)
      .where(
        and(
          eq(helpRequest.country, asked.country),
          eq(helpRequest.challengeId, asked.challengeId),
          eq(helpRequest.state, "open"),
        ),
      );
    if (already) refuse("challengeId", "help-asked");
    await tx.insert(helpRequest).values(row);
    await appendChange(tx, actor, now, {
      ...{ action: "askForHelp", subject: asked.country, reason: null },
      ...{ before: null, after: row },
    });
    await tellCentre(tx, context, row, "request");
  });
  return { id: row.id };
}

/** Offers help with categories of challenges, and tells the Centre. An offer lets the country be named for those categories. */
export async function offerHelp(context: CommandContext, input: unknown): Promise<{ id: string }> {
  const { database, actor, now } = context;
  const offered = parseInput(helpOfferSchema, input);
  authorize(context, "help.ask", offered.country);
  const categories = [...new Set(offered.categories)];
  const row: StoredOffer = { ...offered, categories, ...newRow(now) };
  await database.write(async (tx) => {
    await requireCountry(tx, offered.country);
    await tx.insert(helpOffer).values(row);
    await appendChange(tx, actor, now, {
      ...{ action: "offerHelp", subject: offered.country, reason: null },
      ...{ before: null, after: row },
    });
    await tellCentre(tx, context, row, "offer");
  });
  return { id: row.id };
}

const withdrawSchema = z.strictObject({
  kind: z.enum(["request", "offer"], { error: "choice" }),
  id: z.string().max(80),
  version: z.number().int().positive(),
});

/** Takes back a request or an offer that is open. Throws `not-found`, and `conflict` when an exchange was made of it or it changed meanwhile. */
export async function withdrawHelp(context: CommandContext, input: unknown): Promise<void> {
  const { database, actor, now } = context;
  const { kind, id, version } = parseInput(withdrawSchema, input);
  const set = { state: "withdrawn" as const, version: version + 1 };
  await database.write(async (tx) => {
    const before = kind === "request" ? await findRequest(tx, id) : await findOffer(tx, id);
    authorize(context, "help.ask", before.country);
    requireOpen(before, version);
    if (kind === "request") await tx.update(helpRequest).set(set).where(eq(helpRequest.id, id));
    else await tx.update(helpOffer).set(set).where(eq(helpOffer.id, id));
    await appendChange(tx, actor, now, {
      ...{ action: "withdrawHelp", subject: before.country, reason: null },
      ...{ before, after: { ...before, ...set } },
    });
  });
}

const consentSchema = z.strictObject({
  country: z.string().regex(/^[A-Z]{3}$/, { error: "country-malformed" }),
  isGiven: z.boolean(),
});

/** Says whether the country lets itself be named to others as one that could help; public pages follow at once, past days included. */
export async function setPeerConsent(context: CommandContext, input: unknown): Promise<void> {
  const { database, actor, now } = context;
  const { country, isGiven } = parseInput(consentSchema, input);
  authorize(context, "peerConsent.set", country);
  await database.write(async (tx) => {
    await requireCountry(tx, country);
    const [before] = await tx.select().from(peerConsent).where(eq(peerConsent.country, country));
    if ((before?.isGiven ?? false) === isGiven) return;
    const after = { country, isGiven, changedAt: now.toISOString() };
    await tx
      .insert(peerConsent)
      .values(after)
      .onConflictDoUpdate({ target: peerConsent.country, set: after });
    await appendChange(tx, actor, now, {
      ...{ action: "setPeerConsent", subject: country, reason: null },
      ...{ before: before ?? null, after },
    });
    await openNewEdition(tx);
  });
}

function newRow(now: Date) {
  return { id: randomUUID(), state: "open" as const, version: 1, createdAt: now.toISOString() };
}

async function requireCountry(tx: Tx, iso3: string): Promise<void> {
  const [row] = await tx
    .select({ iso3: countryTable.iso3 })
    .from(countryTable)
    .where(eq(countryTable.iso3, iso3));
  if (!row) refuse("country", "country-unknown");
}

async function tellCentre(
  tx: Tx,
  context: CommandContext,
  { country, text }: StoredRequest | StoredOffer,
  matter: "request" | "offer",
): Promise<void> {
  await tellOfHelp(tx, context, {
    ...{ kind: "help-waiting", to: "exchange.arrange", countries: [country], about: country },
    values: { matter, what: text.text },
  });
}
