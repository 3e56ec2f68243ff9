import { signInAs } from "./fixtures/people";
import { runScript } from "./fixtures/run-script";
import { expect, test } from "./fixtures/test";

test.use({ database: "centre" });

test("where the country and the Centre differ, the page and the CSV show both, with the country's comment", async ({
  page,
  request,
  tracker,
}) => {
  const comment = "The decree is signed, the tables follow";
  runScript({ DATA_DIR: tracker.dataDir }, "seed/testing/publish-readings.ts", "MNG", comment);
  await page.goto("/en/countries/MNG");
  const stages = page.locator("div", { hasText: "The country and others read different stages" });
  await expect(stages.last()).toContainText("Self-reported");
  await expect(stages.last()).toContainText("Reviewed by the Centre");
  await expect(stages.last()).toContainText(comment);
  const criterion = page.locator("#criteria div", { hasText: "The country and the Centre differ" });
  await expect(criterion.last()).toContainText(comment);

  const csv = await (await request.get("/api/charts/stage-timeline")).text();
  const [header = "", ...records] = csv.trim().split("\r\n");
  expect(header).toMatch(/,country_says,centre_reads,country_comment$/);
  const newest = records.filter((record) => record.startsWith("MNG,")).at(-1);
  expect(newest?.endsWith(`,regular,production,"${comment}"`)).toBe(true);
});

test("the history says what is a correction, when it was entered and of when it is known", async ({
  page,
  tracker,
}) => {
  const text = `Overlooked until now (${tracker.url})`;
  const words = ["seed/testing/publish-challenge.ts", "COL", text, "2019-01-15"];
  runScript({ DATA_DIR: tracker.dataDir }, ...words);
  await page.goto("/en/as-of/2019-01-15/countries/COL");
  const correction = page.locator("#revisions details", { hasText: "Correction: entered on" });
  await expect(correction).toHaveCount(1);
  await expect(correction).toContainText("known on 15 Jan 2019");
  await correction.locator("summary").click();
  await expect(correction).toContainText(text);
});

test("a reviewer begins a reading, and a correction of an earlier day with a reason", async ({
  page,
  context,
  tracker,
}) => {
  await signInAs(context, tracker, { role: "reviewer" });
  await page.goto("/en/workspace/countries/KOR");
  await page.getByRole("button", { name: "Write a reading" }).click();
  await page.waitForURL(/\/en\/workspace\/updates\/[^/]+\/edit$/);

  await page.goto("/en/workspace/countries/KOR");
  const today = new Date().toISOString().slice(0, 10);
  await page.getByLabel("Known on").fill(today);
  await page.getByLabel("Reason, public").fill("The report was overlooked");
  await page.getByRole("button", { name: "Write a correction" }).click();
  await expect(page.getByText("Choose a day before today.")).toBeVisible();
  await expect(page.getByLabel("Reason, public")).toHaveValue("The report was overlooked");
  await page.getByLabel("Known on").fill("2025-06-01");
  await page.getByRole("button", { name: "Write a correction" }).click();
  await page.waitForURL(/\/en\/workspace\/updates\/[^/]+\/edit$/);
  await expect(page.locator("main")).toContainText("The report was overlooked");
});
