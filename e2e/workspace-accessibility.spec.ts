import { expectAccessible } from "./fixtures/accessibility";
import { addPerson, giveSession } from "./fixtures/people";
import { runScript } from "./fixtures/run-script";
import { expect, test } from "./fixtures/test";
import { openAs } from "./fixtures/two-browsers";
import { languages } from "./public-routes";

test.use({ database: "workspace-accessibility" });

const countries = { en: "JOR", es: "PAN", ar: "OMN" };

for (const language of languages)
  test(`inbox, monthly mail, logs, countries and the shared page keep WCAG 2.2 A and AA in ${language}`, async ({
    page,
    context,
    browser,
    tracker,
  }) => {
    test.setTimeout(120_000);
    const country = countries[language];
    const workspace = `/${language}/workspace`;
    const focalPoint = addPerson(tracker, { role: "focal-point", country });
    const reviewer = addPerson(tracker, { role: "reviewer" });
    runScript(
      { DATA_DIR: tracker.dataDir },
      "seed/testing/submit-update.ts",
      focalPoint.userId,
      country,
      "Courts count otherwise",
    );
    await giveSession(context, tracker, reviewer);
    await page.goto(workspace);
    await expect(page.locator("a[href*='/notices/']").first()).toBeVisible();
    await expectAccessible(page);
    await page.locator("a[href*='/stop-digest/']").click();
    await expect(page.locator("main form")).toBeVisible();
    await expectAccessible(page);
    for (const path of ["/log", "/log/mail", "/countries", `/countries/${country}/status`]) {
      await page.goto(`${workspace}${path}`);
      await expect(page.locator("h1")).toHaveCount(1);
      await expectAccessible(page);
    }
    const theirs = await openAs(browser, tracker, focalPoint);
    for (const path of ["", "/countries", "/countries/KOR/status"]) {
      await theirs.goto(`${workspace}${path}`);
      await expectAccessible(theirs);
    }
    await theirs.context().close();
  });
