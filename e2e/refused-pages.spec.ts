import { signInAs } from "./fixtures/people";
import { expect, test } from "./fixtures/test";

test.use({ database: "refused-pages" });

const workspace = "/en/workspace";
const refused = [
  ["/review", 403, "Not yours to open"],
  ["/log", 403, "Not yours to open"],
  ["/countries/MEX", 403, "Not yours to open"],
  ["/countries/MEX/handover", 403, "Not yours to open"],
  ["/updates/none", 404, "There is no such page"],
  ["/updates/none/edit", 404, "There is no such page"],
  ["/updates/none/preview/public", 404, "There is no such page"],
  ["/nowhere", 404, "There is no such page"],
] as const;

test.use({ expectsNotFound: true });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a page that is refused says so in words, with its status, and leads back", async ({
      page,
      context,
      tracker,
    }) => {
      await signInAs(context, tracker, { role: "focal-point", country: "CHL" });
      for (const [path, status, title] of refused) {
        const answer = await page.goto(`${workspace}${path}`);
        expect(answer?.status(), path).toBe(status);
        await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(title);
        await expect(page.getByRole("link", { name: "To my work" })).toBeVisible();
      }
    });
  });
