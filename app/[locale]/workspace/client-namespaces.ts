/** The messages that components of the workspace need in the browser. */
export const clientNamespaces = [
  "workspace",
  "account",
  "people",
  "notice",
  "editing",
  "review",
  "engagement",
  "briefing",
  "tables",
  "correspondence",
] as const;
