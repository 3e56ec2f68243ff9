import { expectAccessible } from "./fixtures/accessibility";
import { test } from "./fixtures/test";
import { languages, publicRoutes } from "./public-routes";

test.describe.configure({ mode: "parallel" });

for (const language of languages)
  for (const route of publicRoutes)
    test(`/${language}${route} keeps WCAG 2.2 A and AA`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.goto(`/${language}${route}`);
      await expectAccessible(page);
    });
