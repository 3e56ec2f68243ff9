import type { DraftEntry, PartName } from "@/domain/update/draft";
import { fieldsOf } from "@/domain/update/draft";
import { FieldName } from "./field-name";
import { FieldSide } from "./field-side";
import type { Labels } from "./labels";

/** Of no meaning to somebody who reads what a statement says. */
const technicalFields = ["id", "frameworkVersion"];

/** What an entry says, field by field, but for the fields that are empty or shown elsewhere. */
export function EntryFields({
  part,
  entry,
  except = [],
  labels,
}: {
  part: PartName;
  entry: DraftEntry;
  except?: readonly string[];
  labels: Labels;
}) {
  const fields = fieldsOf(part).filter(
    (field) =>
      !technicalFields.includes(field) &&
      !except.includes(field) &&
      entry[field] !== undefined &&
      entry[field] !== null &&
      !(field === "isContext" && entry[field] === false),
  );
  return (
    <dl className="grid gap-x-4 gap-y-0.5 text-sm sm:grid-cols-[max-content_1fr]">
      {fields.map((field) => {
        const value = entry[field] ?? null;
        return (
          <div key={field} className="contents">
            <dt className="text-ink-soft mt-1 first-letter:uppercase sm:mt-0">
              <FieldName part={part} field={field} />
            </dt>
            <dd className="min-w-0">
              <FieldSide
                part={part}
                field={field}
                before={value}
                after={value}
                side="after"
                labels={labels}
              />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
