import { createHash } from "node:crypto";
import { once } from "node:events";
import { request as rawRequest } from "node:http";
import type { Page } from "@playwright/test";
import { writeXlsx } from "hucre/xlsx";
import { addPerson, giveSession, type Person } from "./fixtures/people";
import { countRows } from "./fixtures/stored-rows";
import { expect, test } from "./fixtures/test";
import type { TrackerServer } from "./fixtures/tracker-server";

test.use({ database: "large-import" });
test.describe.configure({ mode: "serial" });

const rowCount = 30_000;
const large = ["code,offence,iccs"]
  .concat(Array.from({ length: rowCount }, (_, at) => `${at},Offence ${at} (invented),101`))
  .join("\n");

async function beginTable(page: Page, institution: string): Promise<string> {
  await page.goto("/en/workspace/correspondence");
  const summary = page.getByText("Begin a table");
  if (!(await page.getByLabel("Name of the institution").isVisible())) await summary.click();
  await page.getByLabel("Kind of institution").selectOption("police");
  await page.getByLabel("Name of the institution").fill(institution);
  await page.getByRole("button", { name: "Begin the table" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(institution);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

async function chooseLarge(page: Page) {
  await page.getByLabel("Table as a file").setInputFiles({
    ...{ name: "large.csv", mimeType: "text/csv", buffer: Buffer.from(large) },
  });
}

/** What is asked of the large file, and the file. */
const bodyOf = (fields: object) => {
  const usual = { name: "t.csv", language: "en", sheet: null, choice: null, answers: {} };
  return Buffer.from(`${JSON.stringify({ ...usual, store: null, ...fields })}\n${large}`);
};

test("a file too large for a form is checked and stored by itself, with its progress", async ({
  page,
  context,
  tracker,
}) => {
  test.setTimeout(90_000);
  await giveSession(context, tracker, addPerson(tracker, { role: "focal-point", country: "JOR" }));
  await beginTable(page, "Police of large files");
  await page.getByRole("link", { name: "Import a file" }).click();
  await chooseLarge(page);
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.locator("#rows h2")).toHaveText("30,000 rows");
  await expect(page.locator("#rows")).toContainText("The first 500 of them are listed.");
  await expect(page.locator("#changes")).toContainText("30,000");
  await expect(page.locator("#checks")).toContainText("30,000");
  await page.getByLabel("Language of the names").selectOption("es");
  await page.getByRole("button", { name: "Store as a draft" }).click();
  await expect(page.getByText("This is not what was checked.")).toBeVisible();
  await page.getByRole("button", { name: "Store as a draft" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Version 1", {
    timeout: 30_000,
  });
});

test("of a large workbook another sheet is chosen, and stored with a note that is in no address", async ({
  page,
  context,
  tracker,
}) => {
  test.setTimeout(90_000);
  await giveSession(context, tracker, addPerson(tracker, { role: "focal-point", country: "TUN" }));
  await beginTable(page, "Police of large workbooks");
  await page.getByRole("link", { name: "Import a file" }).click();
  // Names that cannot be packed: the file is too large for a form.
  const nameOf = (at: number) => createHash("sha256").update(`${at}`).digest("hex");
  const rows = Array.from({ length: rowCount }, (_, at) => [`${at}`, nameOf(at), "0101"]);
  const workbook = await writeXlsx({
    sheets: [
      { name: "About", rows: [["Only a header"]] },
      { name: "Offences", rows: [["code", "offence", "iccs"], ...rows] },
    ],
  });
  await page.getByLabel("Table as a file").setInputFiles({
    ...{ name: "large.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(workbook) },
  });
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByLabel("Sheet of the workbook").selectOption("Offences");
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.locator("#rows h2")).toHaveText("30,000 rows");
  await expect(page.locator("#checks")).toContainText("30,000");
  await page.getByLabel("What its authors say of it").fill("Confidential until it is reviewed");
  await page.getByRole("button", { name: "Store as a draft" }).click();
  await expect(page.getByText("Confidential until it is reviewed")).toBeVisible({
    timeout: 30_000,
  });
  expect(addresses.filter((address) => address.includes("Confidential"))).toEqual([]);
});

test("an import that is cancelled while it is stored leaves nothing", async ({
  page,
  context,
  tracker,
}) => {
  const person = addPerson(tracker, { role: "focal-point", country: "PAN" });
  await giveSession(context, tracker, person);
  const tableId = await beginTable(page, "Courts of large files");
  const before = countRows(tracker.dataDir);
  const choice = { code: 0, name: 1, category: 2 };
  const address = `${tracker.url}/api/correspondence/${tableId}/import`;
  const last = await lastLine(page, address, bodyOf({ choice }));
  const store = { seal: last.report.seal, date: "2026", note: null, replaces: null };
  await cancelWhileStored(tracker, person, address, bodyOf({ choice, store }));
  // What is stored next has waited for the end of what was cancelled, and could not be stored beside it.
  await page.goto(`/en/workspace/correspondence/${tableId}/import`);
  await page.getByLabel("Or its text, pasted from a spreadsheet").fill("code,name,iccs\n1,A,0101");
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByRole("button", { name: "Store as a draft" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Version 1");
  expect(countRows(tracker.dataDir).table_version).toBe((before.table_version ?? 0) + 1);
});

/** The line that ends the answer to the large file. */
async function lastLine(page: Page, address: string, body: Buffer) {
  const response = await page.request.post(address, {
    headers: { "Content-Type": "application/octet-stream" },
    data: body,
  });
  return JSON.parse((await response.text()).trim().split("\n").at(-1) ?? "");
}

/** Hangs up at the first word that rows were stored. */
async function cancelWhileStored(
  tracker: TrackerServer,
  { cookie }: Person,
  address: string,
  body: Buffer,
) {
  const sending = rawRequest(address, {
    method: "POST",
    headers: { Cookie: cookie, Origin: tracker.url, "Content-Length": body.length },
  });
  sending.end(body);
  const [response] = await once(sending, "response");
  for await (const chunk of response)
    if (String(chunk).includes('"storing"')) {
      sending.destroy();
      return;
    }
  throw new Error("nothing was stored");
}

test("nobody, and whoever may not, is refused before the file is sent", async ({
  page,
  context,
  tracker,
}) => {
  const person = addPerson(tracker, { role: "focal-point", country: "JOR" });
  await giveSession(context, tracker, person);
  const tableId = await beginTable(page, "Prisons of large files");
  const outsider = addPerson(tracker, { role: "focal-point", country: "OMN" });
  for (const [cookie, status] of [
    ["", 401],
    [outsider.cookie, 403],
  ] as const) {
    const path = `/api/correspondence/${tableId}/import`;
    const sending = rawRequest(`${tracker.url}${path}`, {
      method: "POST",
      headers: { Cookie: cookie, Origin: tracker.url, "Content-Length": 20_000_000 },
    });
    // Its begin only: an answer that comes has not waited for the rest.
    sending.write("{");
    sending.on("error", () => undefined);
    const [response] = await once(sending, "response");
    expect(response.statusCode).toBe(status);
    sending.destroy();
  }
});
