import "server-only";
import { and, asc, desc, eq, inArray, lt, or, type SQL } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import type { Db } from "@/db/database";
import { changeLog, changeLogHead, country, countryUpdate, user } from "@/db/tables";
import { foldText } from "@/domain/search/fold-text";
import { userIdOf } from "@/lib/actor";
import { authorize } from "@/lib/authorize";

const rowsAPage = 100;

/** Which rows of the log to show: of a country, of somebody whose name or id holds the text, of one command; those before a row. */
export interface LogFilter {
  country?: string | undefined;
  who?: string | undefined;
  action?: string | undefined;
  before?: number | undefined;
}

export interface LoggedChange {
  seq: number;
  at: string;
  /** The person's name; the id of the actor when it is the system, or the account is gone. */
  who: string;
  action: string;
  subject: string;
  /** The country that it was about, also where the subject is an update of the country. */
  country: string | null;
  reason: string | null;
  before: unknown;
  after: unknown;
}

export interface LogPage {
  changes: LoggedChange[];
  /** The row to go on from; null on the last page. */
  next: number | null;
  head: { length: number; hash: string } | null;
  actions: string[];
  countries: { iso3: string; names: Record<string, string> }[];
}

/** A page of the change log, the newest first, with the head that proves it. Throws `forbidden`. */
export async function listChanges(context: CommandContext, filter: LogFilter): Promise<LogPage> {
  authorize(context, "log.read", null);
  const { db } = context.database;
  const rows = await db
    .select({
      seq: changeLog.seq,
      at: changeLog.at,
      actor: changeLog.actor,
      action: changeLog.action,
      subject: changeLog.subject,
      reason: changeLog.reason,
      before: changeLog.before,
      after: changeLog.after,
      ofUpdate: countryUpdate.country,
      ofCountry: country.iso3,
    })
    .from(changeLog)
    .leftJoin(countryUpdate, eq(countryUpdate.id, changeLog.subject))
    .leftJoin(country, eq(country.iso3, changeLog.subject))
    .where(and(...(await conditionsOf(db, filter))))
    .orderBy(desc(changeLog.seq))
    .limit(rowsAPage + 1);
  const shown = rows.slice(0, rowsAPage);
  const names = await namesOf(
    db,
    shown.flatMap((row) => [row.actor, row.subject]),
  );
  const [head] = await db.select().from(changeLogHead);
  const actions = await db.selectDistinct({ action: changeLog.action }).from(changeLog);
  return {
    changes: shown.map(({ actor, subject, ofUpdate, ofCountry, ...row }) => ({
      ...row,
      subject: names.get(subject) ?? subject,
      who: names.get(actor) ?? actor,
      country: ofUpdate ?? ofCountry,
    })),
    next: rows.length > rowsAPage ? (shown.at(-1)?.seq ?? null) : null,
    head: head ? { length: head.length, hash: head.hash } : null,
    actions: actions.map((row) => row.action).sort(),
    countries: await db
      .select({ iso3: country.iso3, names: country.names })
      .from(country)
      .orderBy(asc(country.iso3)),
  };
}

async function conditionsOf(db: Db, filter: LogFilter): Promise<SQL[]> {
  const conditions: (SQL | undefined)[] = [];
  if (filter.country) {
    const updates = db
      .select({ id: countryUpdate.id })
      .from(countryUpdate)
      .where(eq(countryUpdate.country, filter.country));
    conditions.push(or(eq(changeLog.subject, filter.country), inArray(changeLog.subject, updates)));
  }
  if (filter.action) conditions.push(eq(changeLog.action, filter.action));
  if (filter.who) {
    // By the rules of search, and not by LIKE, which treats capitals and accents otherwise on each engine.
    const wanted = foldText(filter.who);
    const people = await db.select({ id: user.id, name: user.name }).from(user);
    const named = people.filter(({ name }) => foldText(name).includes(wanted));
    const actors = [filter.who, ...named.map(({ id }) => `user:${id}`)];
    conditions.push(inArray(changeLog.actor, actors));
  }
  if (filter.before !== undefined) conditions.push(lt(changeLog.seq, filter.before));
  return conditions.filter((condition) => condition !== undefined);
}

async function namesOf(db: Db, actors: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(actors.flatMap((actor) => userIdOf(actor) ?? []))];
  if (ids.length === 0) return new Map();
  const people = await db
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(inArray(user.id, ids));
  return new Map(people.map(({ id, name }) => [`user:${id}`, name]));
}
