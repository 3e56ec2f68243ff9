import type { BriefingDocument, BriefingFormat } from "@/domain/briefing/briefing-document";
import type { BriefingSettings } from "@/domain/briefing/briefing-settings";
import type { CommitmentState } from "@/domain/engagement/commitment";
import type { ExchangeState, HelpState } from "@/domain/engagement/help";
import type { ManualProposal, ManualProposalState } from "@/domain/engagement/manual-proposal";
import type { ChallengeCategory } from "@/domain/framework/framework";
import type { World } from "@/domain/framework/world";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import type { Text } from "@/domain/profile/statement";
import type { ColumnKit } from "./column-kit";
import type { defineRecordTables } from "./record-tables";

type Referenced = Pick<ReturnType<typeof defineRecordTables>, "country" | "meeting">;

/** What meetings come to: their versions, commitments, proposals for the Manual, briefings, and help between countries. */
export function defineEngagementTables(kit: ColumnKit, { country, meeting }: Referenced) {
  const { table, text, integer, json, primaryKey, index, uniqueIndex } = kit;
  const ofCountry = (name = "country") =>
    text(name)
      .notNull()
      .references(() => country.iso3);

  const meetingVersion = table(
    "meeting_version",
    {
      meeting: text("meeting")
        .notNull()
        .references(() => meeting.id),
      number: integer("number").notNull(),
      knownOn: text("known_on").notNull(),
      recordedAt: text("recorded_at").notNull(),
      author: text("author").notNull(),
      document: json("document").$type<MeetingDocument>(),
    },
    (columns) => [primaryKey({ columns: [columns.meeting, columns.number] })],
  );

  const commitment = table(
    "commitment",
    {
      id: text("id").primaryKey(),
      meeting: text("meeting")
        .notNull()
        .references(() => meeting.id),
      country: ofCountry(),
      challengeId: text("challenge_id"),
      what: json("what").$type<Text>().notNull(),
      who: text("who").notNull(),
      dueOn: text("due_on").notNull(),
      state: text("state").$type<CommitmentState>().notNull(),
      result: json("result").$type<Text>(),
      version: integer("version").notNull(),
      createdAt: text("created_at").notNull(),
      confirmedOn: text("confirmed_on"),
      endedOn: text("ended_on"),
    },
    (columns) => [
      index("commitment_country").on(columns.country, columns.state),
      index("commitment_meeting").on(columns.meeting),
    ],
  );

  const manualProposal = table("manual_proposal", {
    id: text("id").primaryKey(),
    world: text("world").$type<World>().notNull(),
    proposal: json("proposal").$type<ManualProposal>().notNull(),
    state: text("state").$type<ManualProposalState>().notNull(),
    answer: text("answer"),
    version: integer("version").notNull(),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  });

  const briefing = table(
    "briefing",
    {
      id: text("id").primaryKey(),
      world: text("world").$type<World>().notNull(),
      settings: json("settings").$type<BriefingSettings>().notNull(),
      version: integer("version").notNull(),
      author: text("author").notNull(),
      createdAt: text("created_at").notNull(),
      updatedAt: text("updated_at").notNull(),
      number: text("number"),
      issuedAt: text("issued_at"),
      issuedBy: text("issued_by"),
      document: json("document").$type<BriefingDocument>(),
      hash: text("hash"),
    },
    (columns) => [uniqueIndex("briefing_number").on(columns.number)],
  );

  const briefingFile = table(
    "briefing_file",
    {
      briefing: text("briefing")
        .notNull()
        .references(() => briefing.id),
      format: text("format").$type<BriefingFormat>().notNull(),
      fingerprint: text("fingerprint").notNull(),
      size: integer("size").notNull(),
      madeAt: text("made_at").notNull(),
    },
    (columns) => [
      primaryKey({ columns: [columns.briefing, columns.format, columns.fingerprint] }),
      index("briefing_file_fingerprint").on(columns.fingerprint),
    ],
  );

  const helpRequest = table(
    "help_request",
    {
      id: text("id").primaryKey(),
      country: ofCountry(),
      challengeId: text("challenge_id").notNull(),
      text: json("text").$type<Text>().notNull(),
      state: text("state").$type<HelpState>().notNull(),
      version: integer("version").notNull(),
      createdAt: text("created_at").notNull(),
    },
    (columns) => [index("help_request_country").on(columns.country, columns.state)],
  );

  const helpOffer = table(
    "help_offer",
    {
      id: text("id").primaryKey(),
      country: ofCountry(),
      categories: json("categories").$type<ChallengeCategory[]>().notNull(),
      text: json("text").$type<Text>().notNull(),
      state: text("state").$type<HelpState>().notNull(),
      version: integer("version").notNull(),
      createdAt: text("created_at").notNull(),
    },
    (columns) => [index("help_offer_country").on(columns.country, columns.state)],
  );

  const exchange = table(
    "exchange",
    {
      id: text("id").primaryKey(),
      request: text("request")
        .notNull()
        .references(() => helpRequest.id),
      offer: text("offer").references(() => helpOffer.id),
      asking: ofCountry("asking"),
      helping: ofCountry("helping"),
      meeting: text("meeting").references(() => meeting.id),
      state: text("state").$type<ExchangeState>().notNull(),
      result: json("result").$type<Text>(),
      lessonCountry: text("lesson_country"),
      lessonId: text("lesson_id"),
      version: integer("version").notNull(),
      createdAt: text("created_at").notNull(),
      endedOn: text("ended_on"),
    },
    (columns) => [
      index("exchange_asking").on(columns.asking),
      index("exchange_helping").on(columns.helping),
    ],
  );

  /** Whether a country lets itself be named to others as one that could help. */
  const peerConsent = table("peer_consent", {
    country: text("country")
      .primaryKey()
      .references(() => country.iso3),
    isGiven: kit.boolean("is_given").notNull(),
    changedAt: text("changed_at").notNull(),
  });

  return {
    meetingVersion,
    commitment,
    manualProposal,
    briefing,
    briefingFile,
    helpRequest,
    helpOffer,
    exchange,
    peerConsent,
  };
}
