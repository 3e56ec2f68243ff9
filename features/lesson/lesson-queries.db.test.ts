import { beforeEach, expect, test, vi } from "vitest";
import type { Database } from "@/db/database";
import { indexLesson } from "@/db/lesson-search";
import { country, statement } from "@/db/tables";
import { exampleCountry, openTestContext } from "@/db/testing/test-context";
import { exampleStatement, exampleText } from "@/domain/profile/example-profile";
import { searchLessons } from "./lesson-queries";

let database: Database;
vi.mock("@/db/connection", () => ({ getDatabase: () => database }));

beforeEach(async () => {
  ({ database } = await openTestContext(["XAA", "XAB"]));
  await database.write((tx) =>
    tx.insert(country).values({ ...exampleCountry("KOR"), world: "real" }),
  );
});

interface Stored {
  iso3: string;
  text: string;
  knownFrom: string;
  knownTo?: string;
  audience?: "public" | "centre";
}

async function store(id: string, { iso3, text, knownFrom, knownTo, audience = "public" }: Stored) {
  const body = exampleStatement("lessons", { id, audience, happened: exampleText(text) });
  await database.write(async (tx) => {
    const [row] = await tx
      .insert(statement)
      .values({
        country: iso3,
        section: "lessons",
        statementId: id,
        audience,
        body,
        sources: [],
        knownFrom,
        knownTo: knownTo ?? null,
      })
      .returning({ id: statement.id });
    if (row) await indexLesson(database, row.id, body);
  });
}

test("a search finds what was known on the day, in its world, and public", async () => {
  const text = "Police and courts agreed on one list";
  await store("known", { iso3: "XAA", text, knownFrom: "2020-01-01" });
  await store("ended", { iso3: "XAA", text, knownFrom: "2020-01-01", knownTo: "2021-06-01" });
  await store("later", { iso3: "XAB", text, knownFrom: "2022-01-01" });
  await store("secret", { iso3: "XAB", text, knownFrom: "2020-01-01", audience: "centre" });
  await store("real", { iso3: "KOR", text, knownFrom: "2020-01-01" });
  const idsOn = async (day: string) =>
    (await searchLessons("sandbox", day, "polic")).map((row) => row.statementId).sort();
  expect(await idsOn("2021-05-31")).toEqual(["ended", "known"]);
  expect(await idsOn("2021-06-01")).toEqual(["known"]);
  expect(await idsOn("2022-01-01")).toEqual(["known", "later"]);
  expect(await searchLessons("real", "2022-01-01", "polic")).toEqual([
    { country: "KOR", statementId: "real" },
  ]);
});

test("the better match stands first", async () => {
  const filler = " of the criminal justice system and of the institutions that take part".repeat(4);
  await store("weak", { iso3: "XAA", text: `Police${filler}`, knownFrom: "2020-01-01" });
  await store("strong", { iso3: "XAB", text: "Police and police", knownFrom: "2020-01-01" });
  const found = await searchLessons("sandbox", "2022-01-01", "police");
  expect(found.map((row) => row.statementId)).toEqual(["strong", "weak"]);
});

test("a search without words finds nothing", async () => {
  await store("known", { iso3: "XAA", text: "Police", knownFrom: "2020-01-01" });
  expect(await searchLessons("sandbox", "2022-01-01", "?!")).toEqual([]);
});
