import type { Locale } from "@/lib/i18n/locales";

/** Where a version of a table stands in the workspace. */
export function versionPath(locale: Locale, tableId: string, versionId: number | string): string {
  return `/${locale}/workspace/correspondence/${encodeURIComponent(tableId)}/${versionId}`;
}

/** Where an offence stands in the list of its version, of which one page is shown at a time. */
export function offencePlace(path: string, offenceId: number): string {
  return `${path}?at=${offenceId}#offence-${offenceId}`;
}

/** Where the page of an offence was asked for, and leads back to. */
export const offenceOrigins = ["table", "workbench"] as const;
export type OffenceOrigin = (typeof offenceOrigins)[number];

/** The query that keeps it; from the table there is nothing to keep. */
export function originQuery(origin: OffenceOrigin): string {
  return origin === "table" ? "" : `from=${origin}`;
}

export function readOrigin(asked: string | string[] | undefined): OffenceOrigin {
  return offenceOrigins.find((each) => each === asked) ?? "table";
}
