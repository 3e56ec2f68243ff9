"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Day } from "@/domain/dates/partial-date";
import type { Draft, PartName } from "@/domain/update/draft";
import { editKey } from "@/domain/update/edit";
import type { UpdateKind } from "@/domain/update/update-state";
import { formatList } from "@/lib/i18n/format-list";
import { ConflictPanel } from "./conflict-panel";
import { changesByPart } from "./count-changes";
import { EditorContext, elementIdOf } from "./editor-context";
import { FaultSummary } from "./fault-summary";
import { placedFaults } from "./placed-faults";
import { SaveState } from "./save-state";
import { SectionEditor } from "./section-editor";
import { SectionNav } from "./section-nav";
import { useDraftSync } from "./use-draft-sync";
import { useEditorView } from "./use-editor-view";
import { useEntries } from "./use-entries";

/** What comes back when an update is handed in: nothing to mend, or what. */
type Submitted =
  | { ok: true }
  | { ok: false; code: string; faults: readonly { path: string; code: string }[] };

export interface DraftEditorProps {
  update: { id: string; kind: UpdateKind; version: number; baseNumber: number; draft: Draft };
  base: Draft;
  userId: string;
  countryName: string;
  today: Day;
  /** The reasons with which changes were returned, by the key of the edit. */
  returned: Record<string, string>;
  /** Hands the update in; null for whoever may not, who reads `submitters` instead. */
  submit: ((version: number) => Promise<Submitted>) | null;
  submitters: readonly string[];
  hrefs: { done: string; settle: string; preview: string };
}

/** Where somebody writes in an update: in any order, saved while they type, beside others who do the same. */
export function DraftEditor(props: DraftEditorProps) {
  const { update, base, userId, returned, submit, submitters, hrefs } = props;
  const t = useTranslations("editing");
  const locale = useLocale();
  const router = useRouter();
  const { sync, snapshot } = useDraftSync(update, userId);
  const view = useEditorView();
  const entries = useEntries({ ...props, draft: snapshot.draft, sync });
  const [faults, setFaults] = useState<readonly { path: string; code: string }[]>([]);
  const [isSubmitting, setIsSubmitting] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const { placed, general } = placedFaults(faults);
  const { part } = view;

  useEffect(() => sync.moveTo(part), [sync, part]);
  useEffect(() => {
    // The update was carried over to a newer revision: what is published is another.
    if (snapshot.baseNumber !== update.baseNumber) router.refresh();
  }, [snapshot.baseNumber, update.baseNumber, router]);

  const show = (found: typeof faults) => {
    flushSync(() => setFaults(found));
    summary.current?.focus();
  };
  const handIn = async () => {
    if (!submit) return;
    setIsSubmitting(true);
    const isSaved = await sync.settle();
    const { version, held } = sync.getSnapshot();
    if (!isSaved || held.length > 0)
      setFaults([{ path: "", code: isSaved ? "held" : "not-saved" }]);
    else {
      const result = await submit(version).catch(() => undefined);
      if (result?.ok) return window.location.assign(hrefs.done);
      if (result?.faults.some(({ code }) => code === "base-moved"))
        return window.location.assign(hrefs.settle);
      show(faultsOf(result));
      await sync.syncNow();
    }
    setIsSubmitting(false);
  };

  return (
    <EditorContext
      value={{
        ...entries.actions,
        changeField: (part, entry, field, after) => {
          entries.actions.changeField(part, entry, field, after);
          const mended = elementIdOf(part, entry.id, field);
          setFaults((before) => before.filter(({ path }) => path.split(".")[0] !== mended));
        },
        kind: update.kind,
        countryName: props.countryName,
        today: props.today,
        draft: snapshot.draft,
        base,
        faults: new Map(
          placed.map(({ part, id, field, code }) => [elementIdOf(part, id, field), code]),
        ),
        returned: new Map(Object.entries(returned)),
        held: new Map(snapshot.held.map((held) => [editKey(held.edit), held])),
        lastSourceIds: entries.lastSourceIds,
        unfolded: view.unfolded,
        goTo: view.goTo,
        fold: view.fold,
      }}
    >
      <FaultSummary
        faults={placed}
        general={general}
        draft={snapshot.draft}
        summary={summary}
        onGoTo={({ part, id, field }) => view.goTo(part, id, field)}
      />
      <ConflictPanel
        held={snapshot.held}
        draft={snapshot.draft}
        onChoose={({ part, id, field }, side) => {
          sync.choose(editKey({ part, id, field }), side);
          view.goTo(part, field === null ? undefined : id, field ?? undefined);
        }}
      />
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-[14rem_1fr]">
        <SectionNav
          current={part}
          changes={changesByPart(base, snapshot.draft)}
          faults={countByPart(placed)}
          present={snapshot.present}
          onChoose={(next) => view.goTo(next)}
        />
        <fieldset
          className="min-w-0 [&_:is(a,button,input,select,summary,textarea)]:scroll-mb-24"
          disabled={snapshot.status === "closed" || snapshot.status === "forbidden"}
        >
          <SectionEditor part={part} removed={entries.removedOf(part)} />
        </fieldset>
      </div>
      <div className="border-line bg-page sticky bottom-0 z-10 mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t py-3">
        <SaveState status={snapshot.status} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <a href={hrefs.preview}>{t("preview")}</a>
          {submit ? (
            <button
              type="button"
              className="button font-semibold"
              disabled={isSubmitting}
              onClick={() => void handIn()}
            >
              {t(
                isSubmitting
                  ? "submitting"
                  : update.kind === "country"
                    ? "submit"
                    : "submitReading",
              )}
            </button>
          ) : (
            <span>
              {submitters.length > 0
                ? t("focalPointSubmits", { names: formatList(submitters, locale) })
                : t("nobodySubmits")}
            </span>
          )}
        </div>
      </div>
    </EditorContext>
  );
}

function faultsOf(result: Exclude<Submitted, { ok: true }> | undefined) {
  if (!result) return [{ path: "", code: "not-saved" }];
  return result.faults.length > 0 ? result.faults : [{ path: "", code: result.code }];
}

function countByPart(faults: readonly { part: PartName }[]): Map<PartName, number> {
  const counts = new Map<PartName, number>();
  for (const { part } of faults) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}
