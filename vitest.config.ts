import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const databaseTests = ["{app,db,features,seed,scripts}/**/*.db.test.ts"];

export default defineConfig({
  resolve: {
    alias: {
      "@": fromRoot("."),
      // The real one throws wherever it is not bundled for a server.
      "server-only": fromRoot("db/testing/server-only.ts"),
    },
  },
  test: {
    environment: "node",
    env: { DATABASE_URL: "", DATABASE_READ_URL: "" },
    restoreMocks: true,
    // Its own choice leaves one processor free, which is half of two.
    maxWorkers: "100%",
    setupFiles: ["db/testing/fail-on-console-error.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", "**/*.db.test.ts", "e2e/**"],
          // Nothing here keeps state or replaces a module: loading each afresh for every file took half of the time.
          isolate: false,
          testTimeout: 20_000,
          unstubEnvs: true,
          unstubGlobals: true,
        },
      },
      {
        extends: true,
        test: {
          name: "sqlite",
          include: databaseTests,
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "postgres",
          include: databaseTests,
          globalSetup: ["db/testing/postgres-global-setup.ts"],
          setupFiles: ["db/testing/use-postgres.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
