import { expectAccessible } from "./fixtures/accessibility";
import { signInAs } from "./fixtures/people";
import { expect, test } from "./fixtures/test";
import { languages } from "./public-routes";

test.use({ database: "meetings-accessibility" });

const paths = [
  "/meetings",
  "/meetings/new?follows=mexico-city-2022",
  "/meetings/mexico-city-2022",
  "/meetings/mexico-city-2022/edit",
  "/meetings/mexico-city-2022/countries/KOR",
  "/commitments",
  "/manual",
];

for (const language of languages)
  test(`meetings, commitments and the Manual keep WCAG 2.2 A and AA in ${language}, also on a narrow screen`, async ({
    page,
    context,
    tracker,
  }) => {
    test.setTimeout(120_000);
    await signInAs(context, tracker, { role: "reviewer" });
    for (const path of paths) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`/${language}/workspace${path}`);
      await expect(page.locator("h1")).toHaveCount(1);
      const isTooWide = () => document.documentElement.scrollWidth > window.innerWidth;
      expect(await page.evaluate(isTooWide), path).toBe(false);
      for (const details of await page.locator("main details:not([open]) > summary").all())
        if (await details.isVisible()) await details.click();
      await expectAccessible(page);
      expect(await page.evaluate(isTooWide), `${path}, unfolded`).toBe(false);
    }
  });

test("a proposal for the Manual is kept with its evidence and followed up, and what is wrong is said at its field", async ({
  page,
  context,
  tracker,
}) => {
  await signInAs(context, tracker, { role: "reviewer" });
  await page.goto("/en/workspace/meetings/mexico-city-2022");
  await page.getByText("Keep a proposal").click();
  await page.getByLabel("Section of the Manual").fill("Chapter 4");
  await page.getByText("Challenges that show it (").click();
  const evidence = page.getByRole("group", { name: "Challenges that show it", exact: true });
  await evidence.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(page.getByLabel("What is lacking or wrong")).toHaveAccessibleDescription(
    /Write something here/,
  );
  await expect(evidence.getByRole("checkbox").first()).toBeChecked();
  const problem = `No example of a table, ${process.pid}.`;
  await page.getByLabel("What is lacking or wrong").fill(problem);
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(page.getByText("1 challenge shows it")).toBeVisible();
  await page.goto("/en/workspace/manual");
  const kept = page.getByRole("listitem").filter({ hasText: problem });
  await kept.getByText("Note how far it has come").first().click();
  await kept.getByRole("button", { name: "Note how far it has come" }).click();
  await expect(kept.getByText("Sent to those who write the Manual ·")).toBeVisible();
});
