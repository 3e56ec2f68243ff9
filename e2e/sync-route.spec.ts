import { addPerson, giveSession } from "./fixtures/people";
import { runScript } from "./fixtures/run-script";
import { expect, test } from "./fixtures/test";

test.use({ database: "sync-route" });

test("saving a draft is refused to whoever is signed out, of another country or somebody else by now, and where the letter cannot be read", async ({
  browser,
  tracker,
}) => {
  const author = addPerson(tracker, { role: "focal-point", country: "EGY" });
  const database = { DATA_DIR: tracker.dataDir };
  const script = "seed/testing/submit-update.ts";
  const id = runScript(database, script, author.userId, "EGY", "Said by nobody").trim();
  const letter = { userId: author.userId, edits: [], part: "stages", knownVersion: 1 };
  const post = async (person: typeof author | undefined, body: string) => {
    const context = await browser.newContext({ baseURL: tracker.url });
    if (person) await giveSession(context, tracker, person);
    const headers = { "Content-Type": "application/json", Origin: tracker.url };
    const answer = await context.request.post(`/api/updates/${id}/sync`, { headers, data: body });
    await context.close();
    return answer.status();
  };
  const other = addPerson(tracker, { role: "focal-point", country: "THA" });
  expect(await post(author, JSON.stringify(letter))).toBe(200);
  expect(await post(undefined, JSON.stringify(letter))).toBe(401);
  expect(await post(other, JSON.stringify(letter))).toBe(401);
  expect(await post(other, JSON.stringify({ ...letter, userId: other.userId }))).toBe(403);
  expect(await post(author, "{")).toBe(422);
  expect(await post(author, JSON.stringify({ ...letter, edits: [{ part: "x" }] }))).toBe(422);
  expect(await post(author, JSON.stringify({ ...letter, part: "x".repeat(1_100_000) }))).toBe(413);
});
