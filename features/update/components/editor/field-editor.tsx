"use client";

import { useTranslations } from "next-intl";
import { statedStages } from "@/domain/framework/framework";
import type { Draft, DraftEntry, Json, PartName } from "@/domain/update/draft";
import { editKey, isSame } from "@/domain/update/edit";
import { type FieldKind, formFieldsOf } from "@/domain/update/field-kinds";
import {
  BooleanControl,
  ChoiceControl,
  ChoicesControl,
  type ControlProps,
  DateControl,
  LineControl,
} from "./controls";
import { elementIdOf, useEditor } from "./editor-context";
import { PointerControl, SourcesControl } from "./pointer-controls";
import { TextControl } from "./text-control";
import { useWords } from "./use-words";
import { ValueInWords } from "./value-in-words";

const lesserFields: readonly string[] = [
  "dateKind",
  "assessor",
  "audience",
  "isContext",
  "relationToStandard",
];

/** The fields of an entry: first those that most updates change, the others folded. */
export function FieldList({ part, entry }: { part: PartName; entry: DraftEntry }) {
  const t = useTranslations("editing");
  const { kind, faults, base, draft } = useEditor();
  const isAsked = (field: string) => {
    // A country speaks for itself alone; that need not be asked.
    if (field === "assessor") return kind !== "country";
    if (field !== "reasonForMovingBack") return true;
    const isFaulty = faults.has(editKey({ part, id: entry.id, field }));
    return entry[field] !== null || mayMoveBack(draft, entry) || isFaulty;
  };
  const fields = formFieldsOf(part).filter(([field]) => isAsked(field));
  const isLesser = ([field]: [string, FieldKind]) => lesserFields.includes(field);
  const standing = base[part].find(({ id }) => id === entry.id);
  const needsAttention = fields
    .filter(isLesser)
    .some(
      ([field]) =>
        faults.has(editKey({ part, id: entry.id, field })) ||
        (standing && !isSame(standing[field] ?? null, entry[field] ?? null)),
    );
  const show = ([field, kind]: [string, FieldKind]) => (
    <FieldEditor key={field} part={part} entry={entry} field={field} kind={kind} />
  );
  const lesser = fields.filter(isLesser);
  return (
    <div className="space-y-4">
      {fields.filter((each) => !isLesser(each)).map(show)}
      {lesser.length > 0 && (
        <details open={needsAttention}>
          <summary className="text-sm">{t("moreFields")}</summary>
          <div className="mt-3 space-y-4">{lesser.map(show)}</div>
        </details>
      )}
    </div>
  );
}

function FieldEditor({
  part,
  entry,
  field,
  kind,
}: {
  part: PartName;
  entry: DraftEntry;
  field: string;
  kind: FieldKind;
}) {
  const t = useTranslations("editing");
  const words = useWords();
  const { base, draft, faults, returned, held, changeField } = useEditor();
  const key = editKey({ part, id: entry.id, field });
  const id = elementIdOf(part, entry.id, field);
  const value = entry[field] ?? null;
  const standing = base[part].find((each) => each.id === entry.id);
  const published = standing?.[field] ?? null;
  const isChanged = standing !== undefined && !isSame(value, published);
  const code = faults.get(key) ?? refusalOf(held.get(key)?.code);
  const reason = returned.get(key);
  const hint = words.hint(part, field);
  const describedBy =
    [hint && `${id}-hint`, code && `${id}-fault`, reason && `${id}-returned`]
      .filter(Boolean)
      .join(" ") || undefined;
  const control: ControlProps = {
    id,
    describedBy,
    isFaulty: code !== undefined,
    value,
    onChange: (after) => changeField(part, entry, field, after),
  };
  const isGroup = kind.kind === "choices" || kind.kind === "sources";
  const label = (
    <>
      {words.label(part, field)}
      {"isOptional" in kind && kind.isOptional && code === undefined && (
        <span className="text-ink-soft font-normal"> {t("optional")}</span>
      )}
    </>
  );
  return (
    <div className={isChanged ? "border-link border-s-2 ps-3" : undefined}>
      {kind.kind === "boolean" ? null : isGroup ? (
        <span id={`${id}-label`} className="block font-semibold">
          {label}
        </span>
      ) : (
        <label htmlFor={id} className="block font-semibold">
          {label}
        </label>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-ink-soft mb-1 max-w-3xl text-sm">
          {hint}
        </p>
      )}
      {code && (
        <p
          id={`${id}-fault`}
          className="border-notice-line bg-notice mb-1 border-s-4 px-2 text-sm font-semibold"
        >
          {words.fault(part, field, code)}
        </p>
      )}
      {reason && (
        <p
          id={`${id}-returned`}
          className="border-notice-line bg-notice mb-1 border-s-4 px-2 text-sm"
        >
          {t("returnedBecause", { reason })}
        </p>
      )}
      <Control kind={kind} control={control} label={words.label(part, field)} />
      {isChanged && (
        <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-sm">
          <span>
            <span className="text-ink-soft">{t("published")}</span>{" "}
            <ValueInWords
              part={part}
              field={field}
              value={published}
              draft={{ ...draft, ...base }}
            />
          </span>
          <button
            type="button"
            className="text-link underline"
            onClick={() => control.onChange(published)}
            aria-label={t("takeBackField", { field: words.label(part, field) })}
          >
            {t("takeBack")}
          </button>
        </p>
      )}
    </div>
  );
}

function Control({
  kind,
  control,
  label,
}: {
  kind: FieldKind;
  control: ControlProps;
  label: string;
}) {
  switch (kind.kind) {
    case "choice":
      return <ChoiceControl {...control} list={kind.list} isOptional={kind.isOptional} />;
    case "choices":
      return <ChoicesControl {...control} list={kind.list} />;
    case "date":
      return <DateControl {...control} />;
    case "text":
      return <TextControl {...control} isShort={control.id.endsWith("/name")} />;
    case "line":
      return <LineControl {...control} />;
    case "boolean":
      return <BooleanControl {...control} label={label} />;
    case "sources":
      return (
        <SourcesControl
          {...control}
          formOf={(source) => <FieldList part="sources" entry={source} />}
        />
      );
    default:
      return <PointerControl {...control} isInstitution={kind.kind === "institution"} />;
  }
}

/** A contradiction is shown where it is decided, with both sides; a refusal at its field. */
function refusalOf(code: string | undefined): string | undefined {
  return code === "contradicted" ? undefined : code;
}

/** A reason is asked for where an earlier statement named a later stage. */
function mayMoveBack(draft: Draft, entry: DraftEntry): boolean {
  const words: readonly Json[] = statedStages;
  const order = ({ stage = null }: DraftEntry) => words.indexOf(stage);
  return (
    order(entry) >= 0 &&
    draft.stages.some((other) => other.id !== entry.id && order(other) > order(entry))
  );
}
