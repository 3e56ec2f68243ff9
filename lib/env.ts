import path from "node:path";

/** The settings that the process was started with, read at use: the build has none of them. */
export function databaseUrl(): string | undefined {
  return process.env.DATABASE_URL || undefined;
}

export function isPostgres(): boolean {
  return databaseUrl() !== undefined;
}

export function dataDir(): string {
  return path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR || "data");
}

/** Where the tracker is reached from outside, for absolute addresses in metadata. */
export function siteUrl(): URL {
  return new URL(process.env.SITE_URL || `http://localhost:${process.env.PORT || 3000}`);
}
