"use client";

import { useTranslations } from "next-intl";
import type { Json, PartName } from "@/domain/update/draft";
import { wordLists } from "@/domain/update/field-kinds";
import { useEditor } from "./editor-context";
import { useWords } from "./use-words";

/** The parts that state one thing for each of a list. */
const listedBy = {
  criteria: { field: "criterion", list: "criterion" },
  components: { field: "component", list: "component" },
} as const;

/** What of the list nobody has stated yet, each to be stated in one click. */
export function UnstatedCodes({ part }: { part: PartName }) {
  const t = useTranslations("editing");
  const words = useWords();
  const { draft, add, goTo } = useEditor();
  if (part !== "criteria" && part !== "components") return null;
  const { field, list } = listedBy[part];
  const stated = new Set<Json | undefined>(draft[part].map((entry) => entry[field]));
  const unstated = wordLists[list].filter((code) => !stated.has(code));
  if (unstated.length === 0) return null;
  return (
    <details className="border-line mb-3 rounded border px-3 py-1">
      <summary>{t("unstated", { count: unstated.length })}</summary>
      <ul className="divide-line my-2 divide-y">
        {unstated.map((code) => (
          <li key={code} className="flex items-center justify-between gap-4 py-1">
            <span>{words.value(list, code)}</span>
            <button
              type="button"
              className="button shrink-0"
              onClick={() => goTo(part, add(part, { [field]: code }).id, "value")}
              aria-label={t("stateCode", { name: words.value(list, code) })}
            >
              {t("stateIt")}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
