import { defineConfig } from "@playwright/test";
import type { TrackerOptions } from "./e2e/fixtures/test";

const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig<TrackerOptions>({
  testDir: "e2e",
  globalSetup: "./e2e/fixtures/make-template.ts",
  outputDir: "test-results",
  // A spec that writes has a database of its own: one worker starts one server for all of it.
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  reporter: "list",
  use: {
    browserName: "chromium",
    launchOptions: {
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
      ...(executablePath ? { executablePath } : {}),
    },
    locale: "en",
    timezoneId: "UTC",
    trace: "retain-on-failure",
  },
});
