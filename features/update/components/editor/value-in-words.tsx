"use client";

import { useLocale, useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import { isPartialDate } from "@/domain/dates/partial-date";
import { textSchema } from "@/domain/profile/statement";
import type { Draft, Json, PartName } from "@/domain/update/draft";
import { fieldKindOf } from "@/domain/update/field-kinds";
import { formatDate } from "@/lib/i18n/format-date";
import { formatList } from "@/lib/i18n/format-list";
import { EntryInWords } from "./entry-in-words";
import { useWords } from "./use-words";

/** The value of one field, or a whole entry, in the reader's words. */
export function ValueInWords({
  part,
  field,
  value,
  draft,
}: {
  part: PartName;
  field: string | null;
  value: Json;
  /** Where the sources and statements that the value points at are. */
  draft: Draft;
}) {
  const t = useTranslations("editing");
  const words = useWords();
  const locale = useLocale();
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0))
    return <span className="text-ink-soft">{t("nothing")}</span>;
  if (field === null)
    return typeof value === "object" && !Array.isArray(value) && typeof value.id === "string" ? (
      <EntryInWords part={part} entry={{ ...value, id: value.id }} />
    ) : null;
  const text = textSchema.safeParse(value);
  if (text.success) return <StatementText text={text.data} />;
  const kind = fieldKindOf(part, field);
  const one = (single: Json): string => {
    if (typeof single !== "string") return t(single === true ? "yes" : "no");
    if (kind?.kind === "choice" || kind?.kind === "choices") return words.value(kind.list, single);
    if (kind?.kind === "date" && isPartialDate(single)) return formatDate(single, locale);
    if (kind?.kind === "sources") return titleOfSource(draft, single);
    return field === "assessor" ? words.assessor(single) : single;
  };
  if (kind?.kind === "institution" || kind?.kind === "statement") {
    const found = findStatement(draft, value);
    if (found) return <EntryInWords {...found} />;
  }
  return <>{Array.isArray(value) ? formatList(value.map(one), locale, "unit") : one(value)}</>;
}

function titleOfSource(draft: Draft, id: string): string {
  const title = draft.sources.find((source) => source.id === id)?.title;
  return typeof title === "string" && title !== "" ? title : id;
}

function findStatement(draft: Draft, id: Json) {
  for (const [part, entries] of Object.entries(draft)) {
    const entry = Array.isArray(entries) ? entries.find((each) => each.id === id) : undefined;
    if (entry && part !== "sources") return { part: part as PartName, entry };
  }
  return undefined;
}
