import { z } from "zod";
import type { FileNotes } from "./read-whole-table";

/** Notes of a code that travel with the form, and are shown one by one; the rest is counted. */
const maxCarried = 20;

const noteCodes = [
  "formula",
  "formula-without-value",
  "error-value",
  "date",
  "merged-cells",
  "hidden-row",
  "hidden-sheet",
  "encoding-mixed",
] as const satisfies readonly FileNotes["notes"][number]["code"][];

/** What a file has of one kind: how often, and where the first of them are, counted from 1 with the header. */
const placesSchema = z.strictObject({
  code: z.enum(noteCodes),
  count: z.number().int().positive(),
  places: z
    .array(z.strictObject({ row: z.number().int(), column: z.number().int().nullable() }))
    .max(maxCarried),
});
export type NotedPlaces = z.infer<typeof placesSchema>;

/** The notes of a file by kind, short enough to travel with the form. */
export function notedPlaces({ notes, noteCounts }: FileNotes): NotedPlaces[] {
  return noteCodes.flatMap((code) => {
    const places = notes
      .filter((note) => note.code === code)
      .flatMap(({ row, column }) => (row === null ? [] : [{ row, column }]));
    const count = noteCounts[code] ?? 0;
    return count > 0 ? [{ code, count, places: places.slice(0, maxCarried) }] : [];
  });
}

/** The notes that a form sends back with the text of its file; none where it sends what is no such list. */
export function carriedNotes(sent: string): NotedPlaces[] {
  try {
    return z.array(placesSchema).max(noteCodes.length).parse(JSON.parse(sent));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return [];
    throw error;
  }
}
