import { request as rawRequest } from "node:http";
import { addPerson, type Person } from "./fixtures/people";
import { runScript } from "./fixtures/run-script";
import { countRows } from "./fixtures/stored-rows";
import { expect, test } from "./fixtures/test";
import type { TrackerServer } from "./fixtures/tracker-server";

test.use({ database: "refusals", hasTasks: false });

const forged = "00000000-0000-4000-8000-000000000000";
const elsewhere = [
  { "Sec-Fetch-Site": "cross-site" },
  { Origin: "https://evil.example" },
  { Origin: "null" },
];
const letterOf = ({ userId }: Person) => ({ userId, edits: [], part: null, knownVersion: 1 });

/** Somebody of the country, and the update that they have submitted. */
function withUpdate(tracker: TrackerServer, country: string): { person: Person; id: string } {
  const person = addPerson(tracker, { role: "focal-point", country });
  const program = ["seed/testing/submit-update.ts", person.userId, country, "Counted twice"];
  return { person, id: runScript({ DATA_DIR: tracker.dataDir }, ...program).trim() };
}

for (const address of ["/en/workspace", "/en/workspace/sign-in", "/api/auth/sign-out"])
  test(`another site's page cannot post to ${address}`, async ({ tracker, request }) => {
    const { cookie } = addPerson(tracker, { role: "focal-point", country: "MEX" });
    const before = countRows(tracker.dataDir);
    for (const headers of elsewhere) {
      const response = await request.post(address, {
        headers: { Cookie: cookie, "Next-Action": "a".repeat(42), ...headers },
        multipart: { name: "value" },
      });
      expect(response.status()).toBe(403);
    }
    expect(countRows(tracker.dataDir)).toEqual(before);
  });

test("another site's page cannot post to a draft, nor can a page of nobody", async ({
  tracker,
  request,
}) => {
  const { person, id } = withUpdate(tracker, "TUN");
  const before = countRows(tracker.dataDir);
  const address = `/api/updates/${id}/sync`;
  for (const headers of elsewhere) {
    const response = await request.post(address, {
      headers: { Cookie: person.cookie, ...headers },
      data: letterOf(person),
    });
    expect(response.status()).toBe(403);
  }
  expect((await request.post(address, { data: letterOf(person) })).status()).toBe(401);
  expect(countRows(tracker.dataDir)).toEqual(before);
});

test("a forged update, another country's update, and a letter that is none are refused", async ({
  tracker,
  request,
}) => {
  const { person: moroccan, id } = withUpdate(tracker, "MAR");
  const korean = addPerson(tracker, { role: "focal-point", country: "KOR" });
  const before = countRows(tracker.dataDir);
  const post = async (updateId: string, data: unknown) => {
    const headers = { Cookie: korean.cookie, "Content-Type": "application/json" };
    const address = `/api/updates/${encodeURIComponent(updateId)}/sync`;
    return (await request.post(address, { headers, data: data as string })).status();
  };
  expect(await post(id, letterOf(korean))).toBe(403);
  expect(await post(forged, letterOf(korean))).toBe(404);
  expect(await post("' OR 1=1 --", letterOf(korean))).toBe(404);
  expect(await post("a\0b", letterOf(korean))).toBe(422);
  expect(await post(id, letterOf(moroccan))).toBe(401);
  for (const none of [
    "{",
    "null",
    "[]",
    '{"edits":1}',
    JSON.stringify({ ...letterOf(korean), more: 1 }),
  ])
    expect(await post(id, none), none).toBe(422);
  expect(countRows(tracker.dataDir)).toEqual(before);
});

test("a page of another country's update, or of one that is not there, is not shown", async ({
  tracker,
  request,
}) => {
  const { id } = withUpdate(tracker, "QAT");
  const korean = addPerson(tracker, { role: "focal-point", country: "KOR" });
  const headers = { Cookie: korean.cookie };
  for (const path of [`updates/${id}`, `updates/${id}/edit`, "countries/QAT/edit", "log"])
    expect((await request.get(`/en/workspace/${path}`, { headers })).status(), path).toBe(403);
  expect((await request.get(`/en/workspace/updates/${forged}`, { headers })).status()).toBe(404);
});

test("a body over a megabyte is refused, whether it says its length or not", async ({
  tracker,
  request,
}) => {
  const person = addPerson(tracker, { role: "focal-point", country: "MEX" });
  const before = countRows(tracker.dataDir);
  const body = Buffer.alloc(1_200_000, "a");
  for (const address of [
    "/en/workspace",
    "/api/auth/sign-in/email",
    `/api/updates/${forged}/sync`,
  ]) {
    const headers = { Cookie: person.cookie };
    expect((await request.post(address, { headers, data: body })).status()).toBe(413);
    // The others answer without reading what is sent to them.
    if (address.endsWith("/sync"))
      expect(await postInPieces(tracker.url + address, person.cookie, body)).toBe(413);
  }
  expect(countRows(tracker.dataDir)).toEqual(before);
  expect((await request.get("/api/health")).status()).toBe(200);
});

/** Without a length: piece by piece, as a body that is made while it is sent. */
function postInPieces(address: string, cookie: string, body: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      Cookie: cookie,
      "Content-Type": "application/json",
      Connection: "keep-alive",
    };
    const sending = rawRequest(address, { method: "POST", headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sending.once("error", reject);
    for (let start = 0; start < body.length; start += 100_000)
      sending.write(body.subarray(start, start + 100_000));
    sending.end();
  });
}
