import type { Page } from "@playwright/test";
import { addPerson, giveSession, signInAs } from "./fixtures/people";
import { expect, test } from "./fixtures/test";

test.use({ database: "meetings" });

const unique = () => `${process.pid}-${Date.now()}`;

/** Records a meeting of Mongolia and Bahrain, and leaves its desk open. */
async function recordMeeting(page: Page, title: string, days = { from: "2026-11-03", to: "" }) {
  await page.goto("/en/workspace/meetings/new?world=real");
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByLabel("From").fill(days.from);
  await page.getByLabel("To", { exact: true }).fill(days.to);
  await page.getByLabel("Organisers").fill("UNODC\nINEGI");
  await page.getByText("Attending the whole meeting (").click();
  const attending = page.getByRole("group", { name: "Attending the whole meeting", exact: true });
  await attending.getByLabel("Mongolia").check();
  await attending.getByLabel("Bahrain").check();
  await page.getByLabel("Title of the source").fill("Invitation");
  await page.getByLabel("Publisher").fill("UNODC");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

test("a meeting is recorded, its country confirms what the Centre proposed, and then the public reads it", async ({
  page,
  context,
  tracker,
  browser,
}) => {
  const title = `Regional meeting ${unique()}`;
  const what = "Publish the correspondence table.";
  await signInAs(context, tracker, { role: "reviewer" });
  await recordMeeting(page, title);
  await page.getByText("Propose a commitment").click();
  await page.getByLabel("Country", { exact: true }).selectOption({ label: "Mongolia" });
  await page.getByLabel("What is to be done").fill(what);
  await page.getByLabel("By whom").fill("National Statistics Office");
  await page.getByLabel("By when").fill("2026-01-15");
  await page.getByRole("button", { name: "Propose" }).click();
  await expect(page.getByText("This day is before the meeting.").first()).toBeVisible();
  await expect(page.getByLabel("What is to be done")).toHaveValue(what);
  await page.getByLabel("By when").fill("2027-03-31");
  await page.getByRole("button", { name: "Propose" }).click();
  await expect(page.getByText("Waits for the country's answer.")).toBeVisible();
  const publicPath = await page
    .getByRole("link", { name: "Public page", exact: true })
    .getAttribute("href");
  if (!publicPath) throw new Error("no public page");

  const visitor = await browser.newContext({ baseURL: tracker.url });
  const reader = await visitor.newPage();
  await reader.goto(publicPath);
  await expect(reader.getByRole("heading", { level: 1 })).toContainText(title);
  await expect(reader.getByText(what)).toHaveCount(0);

  const other = await browser.newContext({ baseURL: tracker.url });
  await giveSession(other, tracker, addPerson(tracker, { role: "focal-point", country: "BHR" }));
  const outsider = await other.newPage();
  await outsider.goto("/en/workspace/commitments");
  await expect(outsider.getByText(what)).toHaveCount(0);

  const own = await browser.newContext({ baseURL: tracker.url });
  await giveSession(own, tracker, addPerson(tracker, { role: "focal-point", country: "MNG" }));
  const focalPoint = await own.newPage();
  await focalPoint.goto("/en/workspace");
  await expect(focalPoint.getByText("1 commitment waits for your answer.")).toBeVisible();
  await focalPoint.getByRole("link", { name: "Commitments" }).click();
  await focalPoint.getByRole("button", { name: "Confirm" }).click();
  await expect(focalPoint.getByText("Confirmed; the country is at it.")).toBeVisible();
  const calendar = await focalPoint.request.get("/api/commitments/calendar");
  expect(await calendar.text()).toContain("DTSTART;VALUE=DATE:20270331");

  await reader.goto(publicPath);
  await expect(reader.getByText(what)).toBeVisible();
  await reader.goto("/en/countries/MNG");
  await expect(reader.getByText(what)).toBeVisible();
  for (const each of [visitor, other, own]) await each.close();
});

test("a meeting of the Centre's own shows on no public page, and its days make a calendar file once they are known", async ({
  page,
  context,
  tracker,
}) => {
  const title = `Closed meeting ${unique()}`;
  await signInAs(context, tracker, { role: "reviewer" });
  await recordMeeting(page, title, { from: "2026-12", to: "2026-12" });
  const path = new URL(page.url()).pathname;
  const id = path.split("/").at(-1);
  const calendar = () => page.request.get(`/api/meetings/${id}/calendar`);
  expect((await calendar()).status()).toBe(404);
  await page.getByRole("link", { name: "Edit the meeting" }).click();
  await page.getByLabel("From").fill("2026-12-10");
  await page.getByLabel("To", { exact: true }).fill("2026-12-09");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("To", { exact: true })).toHaveAccessibleDescription(
    /It ends before it begins/,
  );
  await page.getByLabel("To", { exact: true }).fill("2026-12-11");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("link", { name: "Calendar file" })).toBeVisible();
  expect(await (await calendar()).text()).toContain("DTEND;VALUE=DATE:20261212");
  await page.getByRole("link", { name: "Edit the meeting" }).click();
  await page.getByLabel("Who may read of it").selectOption({ label: "The Centre only" });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Not public: read by the Centre only.")).toBeVisible();
  expect((await calendar()).status()).toBe(404);
  await page.goto("/en/meetings");
  await expect(page.getByText(title)).toHaveCount(0);
});

test.describe("somebody else", () => {
  test.use({ expectsNotFound: true });

  test("neither records nor prepares a meeting, nor reads the proposals for the Manual", async ({
    page,
    context,
    tracker,
  }) => {
    await signInAs(context, tracker, { role: "focal-point", country: "MNG" });
    for (const path of [
      "meetings/new?world=real",
      "meetings/mexico-city-2022/edit",
      "meetings/mexico-city-2022/countries/MNG",
      "manual",
    ])
      expect((await page.goto(`/en/workspace/${path}`))?.status(), path).toBe(403);
    expect((await page.goto("/en/workspace/meetings/nowhere"))?.status()).toBe(404);
    await page.goto("/en/workspace/meetings/mexico-city-2022");
    await expect(page.getByRole("heading", { name: "After the meeting" })).toBeVisible();
    await expect(page.getByText("Propose a commitment")).toHaveCount(0);
  });
});
