import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { signInAs } from "./fixtures/people";
import { expect, test } from "./fixtures/test";

test.use({ database: "briefing-files" });

/** Much for each section of a briefing, so that its PDF takes a second. */
const longText = Array.from({ length: 300 }, (_, line) => `Line ${line} ${"word ".repeat(18)}`);

/** A page of thousands of paragraphs takes its time. */
const patient = { timeout: 30_000 };

/** The formats of the files that are on record, and how many rows the change log has. */
function recorded(dataDir: string) {
  const database = new Sqlite(path.join(dataDir, "tracker.sqlite"), { readonly: true });
  const files = database.prepare("SELECT format FROM briefing_file ORDER BY format").all();
  const log = database.prepare("SELECT count(*) AS count FROM change_log").get();
  database.close();
  return { formats: files.map((row) => (row as { format: string }).format), log };
}

/** The server keeps its temporary files there as well. */
const filesIn = (dataDir: string) =>
  readdirSync(dataDir, { recursive: true })
    .map(String)
    .filter((name) => !/-(wal|shm)$/.test(name))
    .sort();

test("a file that is cancelled while it is made leaves nothing, and can be asked for again", async ({
  page,
  context,
  tracker,
}) => {
  test.setTimeout(120_000);
  await signInAs(context, tracker, { role: "reviewer" });
  await page.goto("/en/workspace/briefings/new");
  await page.locator("summary", { hasText: "Countries" }).click();
  await page.getByRole("checkbox", { name: "Mexico", exact: true }).click();
  await page.getByRole("button", { name: "Begin the briefing" }).click();
  await expect(page.getByRole("heading", { name: "Preview" })).toBeVisible();
  await page.locator("#form textarea").evaluateAll((areas, text) => {
    for (const area of areas) (area as HTMLTextAreaElement).value = text;
  }, longText.join("\n\n"));
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator("#preview")).toContainText("Line 299 word", patient);
  await page.getByText("Issue the briefing…").click();
  await page.getByRole("button", { name: "Issue and freeze" }).click();
  await expect(page.getByText("Issued. What it says no longer changes.")).toBeVisible(patient);

  const before = { ...recorded(tracker.dataDir), files: filesIn(tracker.dataDir) };
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  const status = page.locator("#files").getByRole("status");
  await page.getByRole("link", { name: "PDF" }).click();
  await expect(status).toHaveText("Writing the file…");
  await expect(page.getByRole("progressbar", { name: "Progress of the file" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(status).toHaveText("Cancelled. Nothing was kept.");
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  // What is asked for next is answered once the work on the cancelled file is over.
  expect((await page.request.get("/api/health")).ok()).toBe(true);
  expect({ ...recorded(tracker.dataDir), files: filesIn(tracker.dataDir) }).toEqual(before);
  expect(before.formats).toEqual([]);

  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Web page (HTML)" }).click();
  const file = readFileSync(await (await waiting).path(), "utf8");
  expect(file).toContain("Line 299 word");
  await expect(status).toHaveText("The file is made.");
  expect(recorded(tracker.dataDir).formats).toEqual(["html"]);
  expect(downloads).toHaveLength(1);
});
