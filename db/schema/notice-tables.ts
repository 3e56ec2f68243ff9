import type { MailKind, NoticeKind } from "@/domain/notice/notice-kind";
import type { defineAccountTables } from "./account-tables";
import type { ColumnKit } from "./column-kit";
import type { defineRecordTables } from "./record-tables";

type Referenced = Pick<
  ReturnType<typeof defineRecordTables> & ReturnType<typeof defineAccountTables>,
  "country" | "user"
>;

/** What people are told, in their inbox and by mail, and what the tracker has done by itself. */
export function defineNoticeTables(kit: ColumnKit, { country, user }: Referenced) {
  const { table, text, integer, json, serial, index, uniqueIndex } = kit;

  const notice = table(
    "notice",
    {
      id: serial("id"),
      userId: text("user_id")
        .notNull()
        .references(() => user.id, { onDelete: "cascade" }),
      kind: text("kind").$type<NoticeKind>().notNull(),
      country: text("country").references(() => country.iso3),
      path: text("path").notNull(),
      values: json("values").$type<Record<string, string>>().notNull(),
      createdAt: text("created_at").notNull(),
      readAt: text("read_at"),
    },
    (columns) => [index("notice_user").on(columns.userId, columns.readAt)],
  );

  const mail = table(
    "mail",
    {
      id: serial("id"),
      key: text("key").notNull(),
      kind: text("kind").$type<MailKind>().notNull(),
      recipient: text("recipient").notNull(),
      locale: text("locale").notNull(),
      values: json("values").$type<Record<string, unknown>>(),
      subject: text("subject"),
      text: text("text"),
      createdAt: text("created_at").notNull(),
      sentAt: text("sent_at"),
      attempts: integer("attempts").notNull(),
      nextAttemptAt: text("next_attempt_at"),
      failure: text("failure"),
    },
    (columns) => [
      uniqueIndex("mail_key").on(columns.key),
      index("mail_next_attempt").on(columns.nextAttemptAt),
    ],
  );

  const taskRun = table("task_run", {
    key: text("key").primaryKey(),
    begunAt: text("begun_at").notNull(),
    endedAt: text("ended_at"),
  });

  const userSetting = table("user_setting", {
    userId: text("user_id")
      .primaryKey()
      .references(() => user.id, { onDelete: "cascade" }),
    locale: text("locale").notNull(),
    digestStoppedAt: text("digest_stopped_at"),
  });

  return { notice, mail, taskRun, userSetting };
}
