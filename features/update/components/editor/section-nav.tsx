"use client";

import { useTranslations } from "next-intl";
import type { PartName } from "@/domain/update/draft";
import { editedParts } from "@/domain/update/field-kinds";
import { useWords } from "./use-words";

/** The sections in any order, with what has changed in each and who else is there. */
export function SectionNav({
  current,
  changes,
  faults,
  present,
  onChoose,
}: {
  current: PartName;
  changes: ReadonlyMap<PartName, number>;
  faults: ReadonlyMap<PartName, number>;
  present: readonly { name: string; part: string | null }[];
  onChoose(part: PartName): void;
}) {
  const t = useTranslations("editing");
  const words = useWords();
  return (
    <nav aria-label={t("sections")}>
      <ul className="flex flex-wrap gap-1 lg:block lg:space-y-0.5">
        {editedParts.map((part) => {
          const here = present.filter((person) => person.part === part).map(({ name }) => name);
          return (
            <li key={part}>
              <a
                href={`#${part}`}
                aria-current={part === current ? "true" : undefined}
                className={`text-ink block rounded px-2 py-1 no-underline hover:underline ${
                  part === current
                    ? "bg-sunken border-link border-s-4 font-semibold"
                    : "border-s-4 border-transparent"
                }`}
                onClick={(event) => {
                  event.preventDefault();
                  onChoose(part);
                }}
              >
                {words.part(part)}
                {changes.has(part) && (
                  <span className="text-ink-soft block text-sm font-normal">
                    {t("changedFields", { count: changes.get(part) ?? 0 })}
                  </span>
                )}
                {faults.has(part) && (
                  <span className="block text-sm font-semibold">
                    {t("toMend", { count: faults.get(part) ?? 0 })}
                  </span>
                )}
                {here.map((name) => (
                  <span key={name} className="block text-sm font-normal italic">
                    {t("isHere", { name })}
                  </span>
                ))}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
