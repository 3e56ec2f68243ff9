/** What a person is told of in the inbox and by mail. */
export const noticeKinds = [
  "submitted",
  "returned",
  "published",
  "withdrawn",
  "commented",
  "appointed",
  "expiring",
  "ended",
  "meeting-soon",
  "escalated",
  "commitment-proposed",
  "commitment-answered",
  "commitment-ended",
  "commitment-due",
  "help-waiting",
  "exchange",
  "table-submitted",
  "table-returned",
  "table-published",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** The kinds of mail: those of notices, and those to somebody who may have no inbox yet or is to act outside it. */
export const mailKinds = [...noticeKinds, "invitation", "password-reset", "digest"] as const;
export type MailKind = (typeof mailKinds)[number];
