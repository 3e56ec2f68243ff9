import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./fixtures/test";
import { languages, publicRoutes } from "./public-routes";

// The whole matrix takes minutes: `npm run bench` runs it; here each scheme and each width is seen once.
const screens = process.env.AXE_EVERY_SCREEN
  ? (["light", "dark"] as const).flatMap((scheme) =>
      [320, 1280].map((width) => ({ scheme, width })),
    )
  : [
      { scheme: "light" as const, width: 1280 },
      { scheme: "dark" as const, width: 320 },
    ];

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

for (const language of languages)
  for (const route of publicRoutes)
    test(`/${language}${route} keeps WCAG 2.2 A and AA`, async ({ page }) => {
      await page.goto(`/${language}${route}`);
      test.setTimeout(90_000);
      for (const { scheme, width } of screens) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
        );
        expect(found, `${scheme}, ${width} px`).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow, `${scheme}, ${width} px: no sideways scrolling`).toBe(0);
      }
    });
