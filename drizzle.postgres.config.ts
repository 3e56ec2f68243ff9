import { defineConfig } from "drizzle-kit";

// The tables are of the engine that the settings name.
process.env.DATABASE_URL = "postgres://";

export default defineConfig({
  dialect: "postgresql",
  schema: "./db/tables.ts",
  out: "./db/migrations/postgres",
});
