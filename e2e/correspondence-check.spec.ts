import path from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { expectAccessible } from "./fixtures/accessibility";
import { addPerson, giveSession } from "./fixtures/people";
import { expect, test } from "./fixtures/test";
import { languages } from "./public-routes";

test.use({ database: "correspondence-check" });

const chile = path.join("features", "correspondence", "testing", "chile-cnp-raw.csv");

test("a table with the dirt of real life is read row by row, and checked as a whole", async ({
  page,
  context,
  tracker,
}) => {
  await giveSession(context, tracker, addPerson(tracker, { role: "focal-point", country: "JOR" }));
  await page.goto("/en/workspace/correspondence/check");
  await page.getByLabel("Table as a file").setInputFiles(chile);
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.locator("#rows h2")).toHaveText("595 rows");
  await expect(page.locator("#rows")).toContainText(
    "573 valid as they stand or after repair, 7 repaired with a warning, 15 excluded with their text.",
  );
  await page.getByText("7 rows repaired with a warning").click();
  await expect(page.locator("#rows")).toContainText("Auxilio al suicidio");
  await expect(page.locator("#checks")).toContainText("Residual share:");
  await expect(page.locator("#coverage tbody tr")).toHaveCount(11);
});

test("columns are corrected, and a code that can mean two categories is asked for", async ({
  page,
  context,
  tracker,
}) => {
  await giveSession(context, tracker, addPerson(tracker, { role: "focal-point", country: "JOR" }));
  await page.goto("/en/workspace/correspondence/check");
  await page
    .getByLabel("Or its text, pasted from a spreadsheet")
    .fill("A\tB\tC\nx1\tThreat at work\t2.1\nx2\tTheft at work\t502\n");
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByLabel("ICCS category")).toHaveValue("2");
  await expect(page.locator("#rows")).toContainText("1 row to be asked about");
  await page.getByLabel("2.1").selectOption("0210");
  await page.getByRole("button", { name: "Check again" }).click();
  await expect(page.locator("#rows")).toContainText("2 rows repaired");
  await page.getByLabel("ICCS category").selectOption("1");
  await page.getByRole("button", { name: "Check again" }).click();
  await expect(page.locator("#rows")).toContainText("2 rows excluded");
});

test("of a workbook with several sheets another is chosen, without choosing the file again", async ({
  page,
  context,
  tracker,
}) => {
  await giveSession(context, tracker, addPerson(tracker, { role: "focal-point", country: "JOR" }));
  await page.goto("/en/workspace/correspondence/check");
  const header = ["code", "offence", "iccs"];
  const workbook = await writeXlsx({
    sheets: [
      { name: "About", rows: [["This file says nothing (invented)"], ["Nothing at all"]] },
      { name: "Offences", rows: [header, ["1", "Invented", "0101"]] },
      { name: "Notes", rows: [["A"], ["B"]], hidden: true },
    ],
  });
  await page.getByLabel("Table as a file").setInputFiles({
    ...{ name: "sheets.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(workbook) },
  });
  await page.getByRole("button", { name: "Check" }).click();
  const sheet = page.getByLabel("Sheet of the workbook");
  await expect(sheet).toHaveValue("About");
  await expect(sheet.getByRole("option")).toHaveText(["About", "Offences", "Notes (hidden)"]);
  await expectAccessible(page);
  await sheet.selectOption("Offences");
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.locator("#rows h2")).toHaveText("1 row");
  await expect(sheet).toHaveValue("Offences");
  await page.getByLabel("Language of the names").selectOption("es");
  await page.getByRole("button", { name: "Check again" }).click();
  await expect(sheet).toHaveValue("Offences");
  await expect(page.locator("#rows h2")).toHaveText("1 row");
});

test("a file that is not what its name says is refused in words, and what was entered stays", async ({
  page,
  context,
  tracker,
}) => {
  await giveSession(context, tracker, addPerson(tracker, { role: "focal-point", country: "JOR" }));
  await page.goto("/en/workspace/correspondence/check");
  await page.getByLabel("Or its text, pasted from a spreadsheet").fill("a,b\n1,2");
  const workbook = { name: "t.csv", mimeType: "text/csv", buffer: Buffer.from("PK\u0003\u0004x") };
  await page.getByLabel("Table as a file").setInputFiles(workbook);
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.locator("form [role=alert]")).toHaveText("The file is not what its name says.");
  await expect(page.getByLabel("Or its text, pasted from a spreadsheet")).toHaveValue("a,b\n1,2");
});

for (const language of languages)
  test(`checking a table keeps WCAG 2.2 A and AA in ${language}`, async ({
    page,
    context,
    tracker,
  }) => {
    test.setTimeout(90_000);
    await giveSession(context, tracker, addPerson(tracker, { role: "reviewer" }));
    await page.goto(`/${language}/workspace/correspondence/check`);
    await expectAccessible(page);
    await page
      .locator("textarea[name=text]")
      .fill("A,B,C\nx1,Threat,2.1\nx2,Theft,502\nx3,Old,n/a\n");
    await page.locator("main form button[type=submit]").click();
    await expect(page.locator("#coverage")).toBeVisible();
    for (const summary of await page.locator("main summary").all()) await summary.click();
    await expectAccessible(page);
  });
