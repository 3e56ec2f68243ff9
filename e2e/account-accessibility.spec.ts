import { expectAccessible } from "./fixtures/accessibility";
import { signInAs } from "./fixtures/people";
import { test } from "./fixtures/test";
import { languages } from "./public-routes";

test.use({ database: "account-accessibility" });

const entryRoutes = ["/sign-in", "/sign-in/second-factor", "/forgot-password", "/reset-password/x"];
const ownRoutes = ["", "/account"];

for (const language of languages) {
  test(`the ways into the workspace keep WCAG 2.2 A and AA in ${language}`, async ({ page }) => {
    test.setTimeout(90_000);
    for (const route of entryRoutes) {
      await page.goto(`/${language}/workspace${route}`);
      await expectAccessible(page);
    }
  });

  test(`a person's own pages keep WCAG 2.2 A and AA in ${language}`, async ({
    page,
    context,
    tracker,
  }) => {
    test.setTimeout(90_000);
    await signInAs(context, tracker, { role: "administrator" });
    for (const route of ownRoutes) {
      await page.goto(`/${language}/workspace${route}`);
      await expectAccessible(page);
    }
  });
}
