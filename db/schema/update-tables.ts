import type { Draft } from "@/domain/update/draft";
import type { UpdateKind, UpdateState } from "@/domain/update/update-state";
import type { defineAccountTables } from "./account-tables";
import type { ColumnKit } from "./column-kit";
import type { defineRecordTables } from "./record-tables";

type Referenced = Pick<
  ReturnType<typeof defineRecordTables> & ReturnType<typeof defineAccountTables>,
  "country" | "user"
>;

/** Proposed next revisions: what they say, who wrote what, and what reviewers said of it. */
export function defineUpdateTables(kit: ColumnKit, { country, user }: Referenced) {
  const { table, text, integer, json, serial, primaryKey, index, uniqueIndex } = kit;

  const countryUpdate = table(
    "country_update",
    {
      id: text("id").primaryKey(),
      country: text("country")
        .notNull()
        .references(() => country.iso3),
      kind: text("kind").$type<UpdateKind>().notNull(),
      state: text("state").$type<UpdateState>().notNull(),
      stateSince: text("state_since").notNull(),
      stateBy: text("state_by").notNull(),
      version: integer("version").notNull(),
      baseNumber: integer("base_number").notNull(),
      content: json("content").$type<Draft>().notNull(),
      knownOn: text("known_on"),
      reason: text("reason"),
      createdBy: text("created_by").notNull(),
      createdAt: text("created_at").notNull(),
      publishedNumber: integer("published_number"),
      openKey: text("open_key"),
    },
    (columns) => [
      uniqueIndex("country_update_open").on(columns.openKey),
      index("country_update_state").on(columns.state, columns.stateSince),
      index("country_update_country").on(columns.country),
    ],
  );
  const updateId = () =>
    text("update_id")
      .notNull()
      .references(() => countryUpdate.id);

  const updateEdit = table(
    "update_edit",
    {
      updateId: updateId(),
      editKey: text("edit_key").notNull(),
      editedBy: text("edited_by").notNull(),
      editedAt: text("edited_at").notNull(),
    },
    (columns) => [primaryKey({ columns: [columns.updateId, columns.editKey, columns.editedBy] })],
  );

  const updateVerdict = table(
    "update_verdict",
    {
      updateId: updateId(),
      editKey: text("edit_key").notNull(),
      kind: text("kind").$type<"accepted" | "returned">().notNull(),
      reason: text("reason"),
      proposalHash: text("proposal_hash").notNull(),
      decidedBy: text("decided_by").notNull(),
      decidedAt: text("decided_at").notNull(),
    },
    (columns) => [primaryKey({ columns: [columns.updateId, columns.editKey] })],
  );

  const updateComment = table(
    "update_comment",
    {
      id: serial("id"),
      updateId: updateId(),
      editKey: text("edit_key"),
      writtenBy: text("written_by").notNull(),
      writtenAt: text("written_at").notNull(),
      text: text("text").notNull(),
    },
    (columns) => [index("update_comment_update").on(columns.updateId)],
  );

  const updatePresence = table(
    "update_presence",
    {
      updateId: updateId(),
      userId: text("user_id")
        .notNull()
        .references(() => user.id, { onDelete: "cascade" }),
      part: text("part"),
      seenAt: text("seen_at").notNull(),
    },
    (columns) => [primaryKey({ columns: [columns.updateId, columns.userId] })],
  );

  return { countryUpdate, updateEdit, updateVerdict, updateComment, updatePresence };
}
