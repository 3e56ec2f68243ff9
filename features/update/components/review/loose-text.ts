import type { DraftEntry, Json } from "@/domain/update/draft";

/** What somebody wrote, as far as they have come. */
export interface LooseText {
  lang: string;
  text: string;
  translations: { lang: string; text: string; status: "machine" | "draft" | "reviewed" }[];
}

/** The value as a text, however unfinished; undefined where it is something else. */
export function findLooseText(value: Json): LooseText | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { lang, text, translations } = value;
  if (typeof lang !== "string" || typeof text !== "string") return undefined;
  // A draft takes no other translations: `isDraftValue`.
  return { lang, text, translations: (translations ?? []) as LooseText["translations"] };
}

/** The beginning of what an entry says. */
export function beginningOf(entry: DraftEntry): { lang: string; text: string } | undefined {
  const longest = 80;
  for (const field of ["name", "happened", "text"]) {
    const found = findLooseText(entry[field] ?? null);
    if (found && found.text !== "") {
      const { lang, text } = found;
      return { lang, text: text.length > longest ? `${text.slice(0, longest)}…` : text };
    }
  }
  return undefined;
}
