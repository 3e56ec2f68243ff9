import type { Audience, Centre } from "@/domain/framework/framework";
import type { RegionCode } from "@/domain/framework/regions";
import type { World } from "@/domain/framework/world";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import type { Profile, SectionName, StatementOf } from "@/domain/profile/profile";
import type { Source } from "@/domain/profile/statement";
import type { ColumnKit } from "./column-kit";

/** Countries, what was published of them, meetings, and the log of changes. */
export function defineRecordTables(kit: ColumnKit) {
  const { table, text, integer, json, serial, primaryKey, index, uniqueIndex } = kit;

  const country = table("country", {
    iso3: text("iso3").primaryKey(),
    world: text("world").$type<World>().notNull(),
    names: json("names").$type<Record<string, string>>().notNull(),
    region: text("region").$type<RegionCode>().notNull(),
    centre: text("centre").$type<Centre>(),
    cadenceMonths: integer("cadence_months").notNull(),
  });

  const revision = table(
    "revision",
    {
      seq: serial("seq"),
      country: text("country")
        .notNull()
        .references(() => country.iso3),
      number: integer("number").notNull(),
      knownOn: text("known_on").notNull(),
      recordedAt: text("recorded_at").notNull(),
      author: text("author").notNull(),
      reason: text("reason").notNull(),
      profile: json("profile").$type<Profile>().notNull(),
      previousHash: text("previous_hash"),
      hash: text("hash").notNull(),
    },
    (columns) => [
      uniqueIndex("revision_country_number").on(columns.country, columns.number),
      index("revision_country_known_on").on(columns.country, columns.knownOn),
    ],
  );

  const statement = table(
    "statement",
    {
      id: serial("id"),
      country: text("country")
        .notNull()
        .references(() => country.iso3),
      section: text("section").$type<SectionName>().notNull(),
      statementId: text("statement_id").notNull(),
      audience: text("audience").$type<Audience>().notNull(),
      body: json("body").$type<StatementOf<SectionName>>().notNull(),
      sources: json("sources").$type<Source[]>().notNull(),
      knownFrom: text("known_from").notNull(),
      knownTo: text("known_to"),
    },
    (columns) => [
      index("statement_country_known").on(columns.country, columns.knownTo),
      index("statement_section_known").on(columns.section, columns.knownTo),
    ],
  );

  const meeting = table("meeting", {
    id: text("id").primaryKey(),
    world: text("world").$type<World>().notNull(),
    knownOn: text("known_on").notNull(),
    document: json("document").$type<MeetingDocument>().notNull(),
  });

  const meetingAttendance = table(
    "meeting_attendance",
    {
      meeting: text("meeting")
        .notNull()
        .references(() => meeting.id),
      country: text("country")
        .notNull()
        .references(() => country.iso3),
      role: text("role").$type<"presenting" | "attending">().notNull(),
    },
    (columns) => [
      primaryKey({ columns: [columns.meeting, columns.country, columns.role] }),
      index("meeting_attendance_country").on(columns.country),
    ],
  );

  const changeLog = table("change_log", {
    seq: serial("seq"),
    at: text("at").notNull(),
    actor: text("actor").notNull(),
    action: text("action").notNull(),
    subject: text("subject").notNull(),
    reason: text("reason"),
    before: json("before").$type<unknown>(),
    after: json("after").$type<unknown>(),
    previousHash: text("previous_hash"),
    hash: text("hash").notNull(),
  });

  const changeLogHead = table("change_log_head", {
    id: integer("id").primaryKey(),
    length: integer("length").notNull(),
    hash: text("hash").notNull(),
  });

  const edition = table("edition", {
    id: integer("id").primaryKey(),
    number: integer("number").notNull(),
  });

  return {
    country,
    revision,
    statement,
    meeting,
    meetingAttendance,
    changeLog,
    changeLogHead,
    edition,
  };
}
