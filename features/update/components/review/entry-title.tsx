import { FieldValue } from "@/components/ui/field-value";
import type { DraftEntry, PartName } from "@/domain/update/draft";
import { directionOf } from "@/lib/i18n/locales";
import { beginningOf } from "./loose-text";

const titleFields: Record<PartName, string[]> = {
  sources: ["title"],
  participation: ["participation"],
  stages: ["stage"],
  criteria: ["criterion"],
  components: ["component"],
  challenges: ["category"],
  lessons: ["categories"],
  coverage: [],
  events: [],
  nextSteps: [],
  institutions: ["kind"],
  comments: [],
  confirmations: ["date"],
};

/** What an entry is called, however unfinished: what it is about, and how it begins. */
export function EntryTitle({ part, entry }: { part: PartName; entry: DraftEntry }) {
  const fields = titleFields[part].filter((field) => (entry[field] ?? "") !== "");
  const beginning = beginningOf(entry);
  return (
    <>
      {fields.map((field) => (
        <FieldValue key={field} section={part} field={field} value={entry[field]} />
      ))}
      {beginning && (
        <>
          {fields.length > 0 && ": "}
          <span
            lang={beginning.lang}
            dir={directionOf(beginning.lang)}
            className="font-normal [unicode-bidi:isolate]"
          >
            {beginning.text}
          </span>
        </>
      )}
    </>
  );
}
