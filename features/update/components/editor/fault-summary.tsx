"use client";

import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import type { Draft, PartName } from "@/domain/update/draft";
import { elementIdOf } from "./editor-context";
import { EntryInWords } from "./entry-in-words";
import { useWords } from "./use-words";

export interface PlacedFault {
  part: PartName;
  id: string;
  field: string | undefined;
  code: string;
}

/** What keeps the draft from being submitted, each linked to its field. */
export function FaultSummary({
  faults,
  general,
  draft,
  summary,
  onGoTo,
}: {
  faults: readonly PlacedFault[];
  /** Codes of what is wrong with the draft as a whole. */
  general: readonly string[];
  draft: Draft;
  summary: RefObject<HTMLDivElement | null>;
  onGoTo(fault: PlacedFault): void;
}) {
  const t = useTranslations("editing");
  const words = useWords();
  const entryOf = ({ part, id }: PlacedFault) => draft[part].find((entry) => entry.id === id);
  return (
    <div ref={summary} tabIndex={-1} role="alert" aria-labelledby="faults">
      {faults.length + general.length > 0 && (
        <div className="border-notice-line bg-notice mb-4 rounded border p-3">
          <h2 id="faults">{t("faultsTitle", { count: faults.length + general.length })}</h2>
          {general.map((code) => (
            <p key={code}>{words.fault(undefined, undefined, code)}</p>
          ))}
          <ul className="mt-1 list-disc ps-5">
            {faults.map((fault) => {
              const entry = entryOf(fault);
              const target = elementIdOf(fault.part, fault.id, fault.field);
              return (
                <li key={target}>
                  <a
                    href={`#${target}`}
                    onClick={(event) => {
                      event.preventDefault();
                      onGoTo(fault);
                    }}
                  >
                    {words.part(fault.part)}
                    {fault.field && ` · ${words.label(fault.part, fault.field)}`}:{" "}
                    {words.fault(fault.part, fault.field, fault.code)}
                  </a>
                  {entry && (
                    <span className="text-ink-soft block text-sm">
                      <EntryInWords part={fault.part} entry={entry} />
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
}
