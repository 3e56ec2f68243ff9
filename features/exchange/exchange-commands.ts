import "server-only";
import { randomUUID } from "node:crypto";
import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { openNewEdition } from "@/db/edition";
import { findKnownMeeting } from "@/db/known-meetings";
import { country, exchange, helpOffer, helpRequest } from "@/db/tables";
import { dayOf } from "@/domain/dates/partial-date";
import { type Arrangement, arrangementSchema, exchangeEndSchema } from "@/domain/engagement/help";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import {
  findExchange,
  findOffer,
  findRequest,
  findStatement,
  hasConsent,
  refuse,
  requireOpen,
  type StoredExchange,
  type StoredRequest,
  tellOfHelp,
} from "./exchange-store";

/** Brings a request together with a country that offers help or lets itself be named, and tells both. Throws `not-found`, `conflict` where the request or the offer is not open any more, and `invalid` where the country did not agree to be named. */
export async function arrangeExchange(
  context: CommandContext,
  input: unknown,
): Promise<{ id: string }> {
  const { database, actor, now } = context;
  authorize(context, "exchange.arrange", null);
  const arranged = parseInput(arrangementSchema, input);
  const id = randomUUID();
  await database.write(async (tx) => {
    const request = await findRequest(tx, arranged.request);
    requireOpen(request);
    await requireSound(tx, context, arranged, request);
    const row: StoredExchange = {
      ...{ ...arranged, id, asking: request.country, state: "arranged" as const, version: 1 },
      ...{ result: null, lessonCountry: null, lessonId: null },
      ...{ createdAt: now.toISOString(), endedOn: null },
    };
    await moveHelp(tx, row, "matched");
    await tx.insert(exchange).values(row);
    await appendChange(tx, actor, now, {
      ...{ action: "arrangeExchange", subject: request.country, reason: null },
      ...{ before: null, after: row },
    });
    await tellBoth(tx, context, row, request);
  });
  return { id };
}

const heldSchema = exchangeEndSchema.extend({
  id: z.string().max(80),
  version: z.number().int().positive(),
});

/** What came of an exchange, and the lesson that helped, which says so publicly from then on. One that is dropped leaves its request and its offer open. Throws `not-found`, `conflict`, and `invalid` for a lesson that neither country has published. */
export async function endExchange(context: CommandContext, input: unknown): Promise<void> {
  const { database, actor, now } = context;
  authorize(context, "exchange.arrange", null);
  const { id, version, outcome, result, lesson } = parseInput(heldSchema, input);
  await database.write(async (tx) => {
    const before = await findExchange(tx, id);
    if (before.version !== version || before.state !== "arranged")
      throw new DomainError("conflict", `exchange ${id} is ${before.state}, ${before.version}`);
    if (lesson) await requireLesson(tx, before, outcome, lesson);
    const set = {
      ...{ state: outcome, result, version: version + 1, endedOn: dayOf(now) },
      ...{ lessonCountry: lesson?.country ?? null, lessonId: lesson?.id ?? null },
    };
    await tx.update(exchange).set(set).where(eq(exchange.id, id));
    const after: StoredExchange = { ...before, ...set };
    if (outcome === "dropped") await moveHelp(tx, after, "open");
    if (lesson) await openNewEdition(tx);
    await appendChange(tx, actor, now, {
      ...{ action: "endExchange", subject: before.asking, reason: null, before, after },
    });
    await tellBoth(tx, context, after, await findRequest(tx, before.request));
  });
}

async function requireSound(
  tx: Tx,
  { now }: CommandContext,
  { helping, offer, meeting }: Arrangement,
  request: StoredRequest,
): Promise<void> {
  if (helping === request.country) refuse("helping", "exchange-alone");
  const places = await tx
    .select({ iso3: country.iso3, world: country.world })
    .from(country)
    .where(inArray(country.iso3, [helping, request.country]));
  const worldOf = (iso3: string) => places.find((place) => place.iso3 === iso3)?.world;
  const world = worldOf(request.country);
  if (worldOf(helping) !== world) refuse("helping", "country-unknown");
  if (offer !== null) {
    const offered = await findOffer(tx, offer);
    if (offered.country !== helping) refuse("helping", "offer-of-another");
    requireOpen(offered);
  } else if (!(await hasConsent(tx, helping))) refuse("helping", "consent-missing");
  const known = meeting === null ? undefined : await findKnownMeeting(tx, meeting, dayOf(now));
  if (meeting !== null && known?.world !== world) refuse("meeting", "meeting-unknown");
}

async function requireLesson(
  tx: Tx,
  { asking, helping }: StoredExchange,
  outcome: "concluded" | "dropped",
  lesson: { country: string; id: string },
): Promise<void> {
  const isTheirs = lesson.country === asking || lesson.country === helping;
  const found = isTheirs && (await findStatement(tx, lesson.country, "lessons", lesson.id));
  if (!found || outcome === "dropped") refuse("lesson", "lesson-unknown");
}

/** The request and the offer of an exchange go with it. */
async function moveHelp(
  tx: Tx,
  { request, offer }: Pick<StoredExchange, "request" | "offer">,
  state: "matched" | "open",
): Promise<void> {
  const asked = await findRequest(tx, request);
  await tx
    .update(helpRequest)
    .set({ state, version: asked.version + 1 })
    .where(eq(helpRequest.id, request));
  if (offer === null) return;
  const offered = await findOffer(tx, offer);
  await tx
    .update(helpOffer)
    .set({ state, version: offered.version + 1 })
    .where(eq(helpOffer.id, offer));
}

async function tellBoth(
  tx: Tx,
  context: CommandContext,
  { asking, helping, state, result }: StoredExchange,
  { text }: StoredRequest,
): Promise<void> {
  await tellOfHelp(tx, context, {
    ...{ kind: "exchange", to: "help.ask", countries: [asking, helping], about: asking },
    values: { matter: state, helper: helping, what: (result ?? text).text },
  });
}
