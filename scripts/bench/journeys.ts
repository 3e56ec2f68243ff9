import { execFileSync } from "node:child_process";
import { type Browser, chromium, type Page } from "@playwright/test";
import { Hand } from "./hand";
import { report } from "./measure";
import type { BenchServer } from "./server";

/** The four journeys that must be short, done in a browser from the inbox to their end. */
export async function benchJourneys(
  server: BenchServer,
  dataDir: string,
  executablePath: string,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    const inbox = (name: string, role: string, country: string) =>
      openInbox(browser, server, addPerson(dataDir, name, role, country));
    await confirm(await inbox("focal-nothing", "focal-point", "CHL"));
    await update(await inbox("focal-update", "focal-point", "ARG"));
    await review(await inbox("reviewer", "reviewer", "-"));
    await brief(await inbox("preparer", "reviewer", "-"));
  } finally {
    await browser.close();
  }
}

async function confirm(page: Page): Promise<void> {
  const hand = new Hand(page);
  await hand.click(page.getByText(/^Nothing has changed since/));
  await hand.click(page.getByRole("button", { name: /^Confirm/ }));
  await page.getByText("Confirmed and published").waitFor();
  report(`"nothing changed", from the inbox: ${hand.tally}`, hand.clicks, { atMost: 3 });
}

async function update(page: Page): Promise<void> {
  const hand = new Hand(page);
  await hand.click(page.getByRole("button", { name: "Edit" }));
  await hand.click(page.getByRole("button", { name: "Add a stage" }));
  await hand.choose(page.getByRole("combobox", { name: "Stage", exact: true }), "Mapping");
  await hand.type(
    page.getByRole("textbox", { name: "In words" }),
    "The list of national offences is being mapped.",
  );
  await hand.click(page.getByRole("button", { name: "Our own statement of today" }));
  await hand.click(page.getByRole("link", { name: /^Challenges/ }));
  await hand.click(page.getByRole("button", { name: "Edit" }).first());
  await hand.choose(page.getByRole("combobox", { name: "State", exact: true }), "Resolved");
  await hand.type(
    page.getByRole("textbox", { name: "In words" }),
    "The police and the courts now share one list.",
  );
  await hand.click(page.getByRole("button", { name: "Submit to the Centre" }));
  await page
    .getByText(/It is the Centre’s turn/)
    .first()
    .waitFor();
  report(
    `stage and a challenge changed and submitted, from the inbox: ${hand.tally}`,
    hand.clicks,
    {
      atMost: 25,
    },
  );
}

async function review(page: Page): Promise<void> {
  const hand = new Hand(page);
  await hand.click(page.getByRole("main").getByRole("link", { name: /review/ }));
  await hand.click(page.getByRole("link", { name: /^Argentina/ }));
  const text = page.locator("[data-change]").filter({ hasText: "now share one list" });
  await hand.click(text.getByText("Send back…"));
  await hand.type(text.getByLabel("Reason"), "Since when do they share it?");
  await hand.click(text.getByRole("button", { name: "Send back with this reason" }));
  await hand.click(page.getByRole("button", { name: /^Accept all that is undecided/ }));
  await hand.click(page.getByRole("button", { name: /^Publish .* and send back/ }));
  await page.getByText(/Published as version/).waitFor();
  report(
    `review, one field returned, the rest published, from the inbox: ${hand.tally}`,
    hand.clicks,
    {
      atMost: 12,
    },
  );
}

async function brief(page: Page): Promise<void> {
  const hand = new Hand(page);
  await hand.click(page.getByRole("link", { name: "Briefings" }));
  await hand.click(page.getByRole("link", { name: "New briefing" }));
  await hand.click(page.locator("summary", { hasText: "Countries" }));
  for (const name of ["Argentina", "Colombia", "Mexico", "Republic of Korea"])
    await hand.click(page.getByRole("checkbox", { name, exact: true }));
  await hand.click(page.getByRole("button", { name: "Begin the briefing" }));
  const waiting = page.waitForEvent("download");
  await hand.click(page.getByRole("link", { name: "Word (DOCX)" }));
  await (await waiting).path();
  report(`a briefing on four countries in Word, from the inbox: ${hand.tally}`, hand.clicks, {
    atMost: 12,
  });
}

/** Gives the cookie of a session, as `name=value`. */
function addPerson(dataDir: string, name: string, role: string, country: string): string {
  const program = ["--conditions=react-server", "--import", "tsx", "seed/testing/add-person.ts"];
  const words = [`${name}@example.org`, name, role, country];
  const printed = execFileSync(process.execPath, [...program, ...words], {
    env: { ...process.env, DATABASE_URL: "", DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  return printed.trim().split("\t")[1] ?? "";
}

async function openInbox(browser: Browser, server: BenchServer, cookie: string): Promise<Page> {
  const context = await browser.newContext({ locale: "en" });
  const [name = "", value = ""] = cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url: server.url }]);
  const page = await context.newPage();
  await page.goto(`${server.url}/en/workspace`);
  return page;
}
