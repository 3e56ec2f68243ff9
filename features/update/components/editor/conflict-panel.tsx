"use client";

import { useTranslations } from "next-intl";
import type { Draft } from "@/domain/update/draft";
import { type Edit, editKey } from "@/domain/update/edit";
import type { Side } from "@/domain/update/merge";
import type { Held } from "./draft-layers";
import { useWords } from "./use-words";
import { ValueInWords } from "./value-in-words";

/** Where somebody else saved another value while this person typed: both, for a person to choose. */
export function ConflictPanel({
  held,
  draft,
  onChoose,
}: {
  held: readonly Held[];
  draft: Draft;
  onChoose(edit: Edit, side: Side): void;
}) {
  const t = useTranslations("editing");
  const words = useWords();
  const contradicted = held.filter(({ code }) => code === "contradicted");
  return (
    <div role="alert">
      {contradicted.length > 0 && (
        <section
          aria-labelledby="conflicts"
          className="border-notice-line bg-notice mb-4 rounded border p-3"
        >
          <h2 id="conflicts">{t("conflictTitle", { count: contradicted.length })}</h2>
          <p className="mb-2">{t("conflictLead")}</p>
          <ul className="space-y-3">
            {contradicted.map(({ edit, standing }) => {
              const key = editKey(edit);
              const place = [
                words.part(edit.part),
                edit.field && words.label(edit.part, edit.field),
              ]
                .filter(Boolean)
                .join(" · ");
              const side = (which: Side, value: typeof standing) => (
                <div className="border-line bg-surface flex flex-col items-start gap-2 rounded border p-2">
                  <strong>{t(which === "mine" ? "mine" : "theirs")}</strong>
                  <div>
                    {edit.field === null && value === null ? (
                      t("removedHere")
                    ) : (
                      <ValueInWords
                        part={edit.part}
                        field={edit.field}
                        value={value}
                        draft={draft}
                      />
                    )}
                  </div>
                  <button
                    type="button"
                    className="button mt-auto"
                    onClick={() => onChoose(edit, which)}
                    aria-label={t(which === "mine" ? "keepMineOf" : "takeTheirsOf", { place })}
                  >
                    {t(which === "mine" ? "keepMine" : "takeTheirs")}
                  </button>
                </div>
              );
              return (
                <li key={key}>
                  <p className="font-semibold">{place}</p>
                  <div className="mt-1 grid gap-2 sm:grid-cols-2">
                    {side("mine", edit.after)}
                    {side("standing", standing)}
                  </div>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
