import { expectAccessible } from "./fixtures/accessibility";
import { addPerson } from "./fixtures/people";
import { runScript } from "./fixtures/run-script";
import { expect, test } from "./fixtures/test";
import { languages } from "./public-routes";

test.use({ database: "coverage" });

test("a published table shows its checks, its changes and the coverage of its country", async ({
  page,
  tracker,
}) => {
  test.setTimeout(120_000);
  const tableId = runScript(
    { DATA_DIR: tracker.dataDir },
    "seed/testing/publish-table.ts",
    "JOR",
    addPerson(tracker, { role: "focal-point", country: "JOR" }).userId,
    addPerson(tracker, { role: "reviewer" }).userId,
  );
  await page.goto(`/en/classification/tables/${tableId}`);
  await expect(page.locator("#checks")).toContainText("2 offences count; 1 set aside");
  await expect(page.locator("#checks h3").first()).toHaveText("Unmapped: 1");
  await expect(page.locator("#changes")).toContainText("Jumps: 1");
  await page.getByRole("link", { name: "Coverage by section and institution" }).click();
  await expect(page).toHaveURL(/\/en\/countries\/JOR\/coverage$/);
  const row = (section: RegExp) => page.getByRole("row", { name: section });
  await expect(row(/^Offences that count/)).toContainText("50%");
  await expect(row(/^02 Acts causing harm/)).toContainText("Offences: 1");
  await expect(row(/^01 Acts leading to death/)).toContainText("No offence");
  for (const language of languages) {
    await page.goto(`/${language}/countries/JOR/coverage`);
    await expectAccessible(page);
    await page.goto(`/${language}/classification/tables/${tableId}`);
    await expectAccessible(page);
  }
});
