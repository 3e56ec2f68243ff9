"use client";

import { useTranslations } from "next-intl";
import type { Draft } from "@/domain/update/draft";
import { type Conflict, editKey } from "@/domain/update/edit";
import { sides } from "@/domain/update/merge";
import type { FormAction } from "@/lib/form-action";
import { DeedForm } from "./deed-form";
import { useWords } from "./editor/use-words";
import { ValueInWords } from "./editor/value-in-words";

/** For each thing in which an update and a newer version contradict each other: both, and the choice of one. */
export function SettleDraftForm({
  action,
  conflicts,
  draft,
}: {
  action: FormAction;
  conflicts: readonly Conflict[];
  draft: Draft;
}) {
  const t = useTranslations("editing");
  const words = useWords();
  return (
    <DeedForm action={action} label={t("settle.carryOver")}>
      <div className="space-y-4">
        {conflicts.map(({ edit, standing }) => {
          const key = editKey(edit);
          const { part, field } = edit;
          return (
            <fieldset key={key} className="border-line bg-surface rounded border p-3">
              <legend className="px-1 font-semibold">
                {[words.part(part), field && words.label(part, field)].filter(Boolean).join(", ")}
              </legend>
              <div className="grid gap-3 sm:grid-cols-2">
                {sides.map((side) => {
                  const value = side === "mine" ? edit.after : standing;
                  return (
                    <label key={side} className="flex items-baseline gap-2">
                      <input type="radio" name={key} value={side} required />
                      <span>
                        <strong className="block">{t(`settle.${side}`)}</strong>
                        {field === null && value === null ? (
                          t("removedHere")
                        ) : (
                          <ValueInWords part={part} field={field} value={value} draft={draft} />
                        )}
                      </span>
                    </label>
                  );
                })}
              </div>
            </fieldset>
          );
        })}
      </div>
    </DeedForm>
  );
}
