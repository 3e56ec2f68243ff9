import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./fixtures/test";
import { languages, publicRoutes } from "./public-routes";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

for (const language of languages)
  for (const route of publicRoutes)
    test(`/${language}${route} keeps WCAG 2.2 A and AA, light and dark, narrow and wide`, async ({
      page,
    }) => {
      await page.goto(`/${language}${route}`);
      for (const colorScheme of ["light", "dark"] as const)
        for (const width of [320, 1280]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
          );
          expect(found, `${colorScheme}, ${width} px`).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow, `${colorScheme}, ${width} px: no sideways scrolling`).toBe(0);
        }
    });
