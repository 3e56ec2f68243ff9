import { beforeEach, describe, expect, it } from "vitest";
import { exampleStatement, exampleText } from "@/domain/profile/example-profile";
import type { Text } from "@/domain/profile/statement";
import type { Database } from "./database";
import { findLessonIds, indexLesson, unindexLesson } from "./lesson-search";
import { statement } from "./tables";
import { exampleCountry, openTestContext } from "./testing/test-context";

const { iso3 } = exampleCountry("XAA");
let database: Database;
beforeEach(async () => {
  ({ database } = await openTestContext([iso3]));
});

/** Makes a lesson findable; gives the id of its row. */
async function addLesson(happened: Text, suggests: Text | null = null): Promise<number> {
  const lesson = exampleStatement("lessons", { happened, suggests });
  return database.write(async (tx) => {
    const [row] = await tx
      .insert(statement)
      .values({
        country: iso3,
        section: "lessons",
        statementId: lesson.id,
        audience: "public",
        body: lesson,
        sources: [],
        knownFrom: "2021-03-15",
      })
      .returning({ id: statement.id });
    if (!row) throw new Error("no row");
    await indexLesson(database, row.id, lesson);
    return row.id;
  });
}

interface Search {
  what: string;
  text: string;
  finds: string[];
  misses?: string[];
}

const searches: Search[] = [
  {
    what: "accents and case are ignored on both sides",
    text: "La clasificación de los DELITOS en México",
    finds: ["clasificacion", "CLASIFICACIÓN", "mexico", "delítos"],
    misses: ["clasificador"],
  },
  {
    what: "a word is found by its beginning, not by its middle",
    text: "Correspondence table",
    finds: ["corresp", "table", "t"],
    misses: ["respondence", "able"],
  },
  {
    what: "several words must all be there, in any order",
    text: "The police and the courts count differently",
    finds: ["courts police", "count diff"],
    misses: ["police prisons"],
  },
  {
    what: "words joined by punctuation are words of their own",
    text: "police/courts, e-mail, criterion 3.1 of example.org, 2018-02-23",
    finds: ["courts", "mail", "3.1", "1", "org", "example.org", "02", "2018-02"],
    misses: ["ail"],
  },
  {
    what: "quotes and operators are plain text",
    text: "Not near the old law",
    finds: ['"old law"', "near(old law)", "NOT old", "old*", "law:*", "old & law", "(old", "!law"],
    misses: ["old OR prison", "old AND law", "body:old", "-", '"', "'; DROP TABLE statement; --"],
  },
  {
    what: "Arabic is found with and without its vowel marks",
    text: "جَدْوَلُ المُقابَلَةِ",
    finds: ["جدول", "جَدول", "المقابلة", "الم"],
    misses: ["شرطة"],
  },
  {
    what: "Korean is found by the beginning of a word",
    text: "형법의 범죄를 모두",
    finds: ["범죄", "형법"],
    misses: ["절도"],
  },
];

describe.each(searches)("$what", ({ text, finds, misses = [] }) => {
  it("in every case", async () => {
    const id = await addLesson(exampleText(text));
    for (const query of finds)
      expect([query, await findLessonIds(database, query)]).toEqual([query, [id]]);
    for (const query of misses)
      expect([query, await findLessonIds(database, query)]).toEqual([query, []]);
  });
});

it("a query without words finds nothing, rather than everything", async () => {
  await addLesson(exampleText());
  for (const query of ["", "  ", "*", '""', "()"])
    expect(await findLessonIds(database, query)).toEqual([]);
});

it("what the lesson suggests and the translations are found too", async () => {
  const translated: Text = {
    ...exampleText("One table"),
    translations: [{ lang: "es", text: "Una tabla", status: "machine" }],
  };
  const id = await addLesson(translated, exampleText("Begin with homicide"));
  expect(await findLessonIds(database, "tabla")).toEqual([id]);
  expect(await findLessonIds(database, "homicide table")).toEqual([id]);
});

it("the lesson that says it more often comes first, and equals in the order of entry", async () => {
  const once = await addLesson(exampleText("Training the police takes a year of patience"));
  const often = await addLesson(exampleText("Police, police, police"));
  const again = await addLesson(exampleText("Training the police takes a year of patience"));
  expect(await findLessonIds(database, "police")).toEqual([often, once, again]);
});

it("a lesson that left the index is no longer found", async () => {
  const id = await addLesson(exampleText("Police"));
  await database.write(() => unindexLesson(database, id));
  expect(await findLessonIds(database, "police")).toEqual([]);
});
