import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import type { Db, Tx } from "@/db/database";
import { listPermittedUsers } from "@/db/permitted-users";
import { exchange, helpOffer, helpRequest, peerConsent, statement } from "@/db/tables";
import { tellOthers } from "@/db/tell";
import { dayOf } from "@/domain/dates/partial-date";
import type { NoticeKind } from "@/domain/notice/notice-kind";
import type { Action } from "@/domain/permission/permission";
import type { SectionName, StatementOf } from "@/domain/profile/profile";
import { DomainError } from "@/lib/errors";

export type StoredRequest = typeof helpRequest.$inferSelect;
export type StoredOffer = typeof helpOffer.$inferSelect;
export type StoredExchange = typeof exchange.$inferSelect;

/** Where requests, offers and exchanges are read and answered. */
const path = "/workspace/exchanges";

/** Throws `not-found`. */
export async function findRequest(tx: Tx, id: string): Promise<StoredRequest> {
  const [row] = await tx.select().from(helpRequest).where(eq(helpRequest.id, id));
  return row ?? missing("request", id);
}

/** Throws `not-found`. */
export async function findOffer(tx: Tx, id: string): Promise<StoredOffer> {
  const [row] = await tx.select().from(helpOffer).where(eq(helpOffer.id, id));
  return row ?? missing("offer", id);
}

/** Throws `not-found`. */
export async function findExchange(tx: Tx, id: string): Promise<StoredExchange> {
  const [row] = await tx.select().from(exchange).where(eq(exchange.id, id));
  return row ?? missing("exchange", id);
}

function missing(what: string, id: string): never {
  throw new DomainError("not-found", `there is no ${what} ${id}`);
}

/** Throws `conflict` when it is not open any more, or changed since it was read. */
export function requireOpen(row: StoredRequest | StoredOffer, version: number = row.version): void {
  if (row.version !== version || row.state !== "open")
    throw new DomainError("conflict", `${row.id} is ${row.state} at version ${row.version}`);
}

export async function hasConsent(db: Db, country: string): Promise<boolean> {
  const [row] = await db.select().from(peerConsent).where(eq(peerConsent.country, country));
  return row?.isGiven ?? false;
}

/** A statement of a country as it is published now. */
export async function findStatement<Section extends SectionName>(
  tx: Tx,
  country: string,
  section: Section,
  id: string,
): Promise<StatementOf<Section> | undefined> {
  const [row] = await tx
    .select({ body: statement.body })
    .from(statement)
    .where(
      and(
        eq(statement.country, country),
        eq(statement.section, section),
        eq(statement.statementId, id),
        isNull(statement.knownTo),
      ),
    )
    .limit(1);
  return row?.body as StatementOf<Section> | undefined;
}

/** Refuses what was entered in a field. */
export function refuse(field: string, code: string): never {
  throw new DomainError("invalid", `help refused: ${field} ${code}`, [{ path: field, code }]);
}

/** Tells those whom an action allows, for each of the countries, but for whoever does the telling. */
export async function tellOfHelp(
  tx: Tx,
  context: CommandContext,
  told: {
    kind: NoticeKind;
    to: Action;
    countries: readonly string[];
    about: string;
    values: Record<string, string>;
  },
): Promise<void> {
  const { kind, to, countries, about, values } = told;
  const lists = await Promise.all(
    countries.map((country) => listPermittedUsers(tx, to, country, dayOf(context.now))),
  );
  await tellOthers(tx, context, lists.flat(), { kind, country: about, path, values });
}
