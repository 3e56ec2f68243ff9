/** How far a version of a correspondence table has come; what is published never changes. */
export const tableVersionStates = [
  "draft",
  "submitted",
  "returned",
  "published",
  "withdrawn",
] as const;
export type TableVersionState = (typeof tableVersionStates)[number];
