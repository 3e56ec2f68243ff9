"use client";

import { useTranslations } from "next-intl";
import { useCallback, useRef } from "react";
import { flushSync } from "react-dom";
import { useIsReady } from "@/components/ui/use-is-ready";
import type { FormAction } from "@/lib/form-action";
import {
  type BenchFilter,
  type BenchOffence,
  type BenchRemark,
  remarkOn,
  standingOf,
  tieOf,
} from "../../bench-state";
import type { OffenceAid } from "../../workbench-queries";
import { CommentLine } from "../comment-line";
import { BenchDesk } from "./bench-desk";
import { BenchFilterFields } from "./bench-filter";
import { BenchKeys } from "./bench-keys";
import { BenchList } from "./bench-list";
import { OffenceHead } from "./offence-head";
import { OfferedWork } from "./offered-work";
import { PlainForm } from "./plain-form";
import { type CategoryNames, SuggestionList } from "./suggestion-list";
import { useAid } from "./use-aid";
import { type Bench, type BenchOwner, useBench } from "./use-bench";
import { useBenchKeys } from "./use-bench-keys";

/** The offences of a draft with the open one beside them. Without scripts each is a page with a form. */
export function Workbench({
  offences,
  aid,
  version,
  names,
  owner,
  action,
  offencesPath,
  remarks = [],
  filter = "all",
}: {
  offences: readonly BenchOffence[];
  /** The offence that is open first. */
  aid: OffenceAid;
  version: string;
  names: CategoryNames;
  /** Where somebody reads the draft apart, the offences come with what this person read them as. */
  owner: BenchOwner;
  action: FormAction;
  /** Under which each offence has its page, and a new one is added; null where a reader has no part in that. */
  offencesPath: string | null;
  /** What the Centre said of its offences, where the version came back. */
  remarks?: readonly BenchRemark[];
  /** Which offences the list shows at first. */
  filter?: BenchFilter;
}) {
  const t = useTranslations("tables.bench");
  const words = useTranslations("tables.offence");
  const second = useTranslations("tables.second");
  const isReady = useIsReady();
  const area = useRef<HTMLDivElement>(null);
  const bench = useBench(offences, aid.offence.id, owner, { remarks, filter });
  const { isReading } = owner;
  const { state, shown, open, step } = bench;
  const suggestions = useAid(state.openId, aid, bench.readAid);
  const toList = () => area.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  /** Does something, and gives the focus to the offence in the list that is open then. */
  const thenToList = (act: () => void) => {
    flushSync(act);
    toList();
  };

  const take = (code: string) => {
    if (!open) return;
    const { correspondences } = tieOf(state, open.id);
    const rest = correspondences.filter(({ category }) => category !== code);
    const added = { category: code, kind: null, share: null, confidence: null, note: null };
    const isTaken = rest.length < correspondences.length;
    bench.enter({ correspondences: isTaken ? rest : [...rest, added], exclusion: null }, null);
  };
  useBenchKeys(area, {
    move: (by) => thenToList(() => bench.move(by)),
    take: (place) => {
      const code = typeof suggestions === "string" ? undefined : suggestions[place - 1]?.code;
      if (code) take(code);
    },
    save: () => thenToList(bench.save),
    undo: () => thenToList(bench.undo),
  });
  const onOpen = useCallback((id: number) => step({ kind: "open", id }), [step]);
  const underName = (id: number) => {
    const remark = remarkOn(state, id);
    return (
      <>
        {offencesPath !== null && (
          <p className="text-sm">
            <a
              href={`${offencesPath}/${id}?from=workbench`}
              data-bench="change"
              aria-keyshortcuts="e"
            >
              {words("changeThis")}
            </a>
          </p>
        )}
        {remark && (
          <div className="border-notice-line bg-notice mt-2 rounded border p-2">
            <p className="font-semibold">
              {t(`remark.${remark.isAnswered ? "answered" : "returned"}`)}
            </p>
            <CommentLine comment={remark} />
          </div>
        )}
      </>
    );
  };
  const left = [...state.offences.keys()].filter((id) => standingOf(state, id) === "left");
  return (
    <div className="space-y-3">
      <p role="status">{(isReading ? second : t)("left", { count: left.length })}</p>
      <BenchKeys isReading={isReading} />
      <OfferedWork bench={bench} toList={toList} />
      <Troubles bench={bench} />
      <div ref={area} className="grid gap-6 lg:grid-cols-[minmax(16rem,2fr)_3fr]">
        <nav aria-label={t("list")} className="min-w-0">
          <BenchFilterFields
            text={state.text}
            filter={state.filter}
            isReading={isReading}
            hasRemarks={remarks.length > 0}
            onShow={(text, filter) => step({ kind: "show", text, filter })}
          />
          <BenchList state={state} shown={shown} onOpen={onOpen} />
          {offencesPath !== null && (
            <p className="mt-2 text-sm">
              <a href={`${offencesPath}/add?from=workbench`} data-bench="add" aria-keyshortcuts="n">
                {words("add")}
              </a>
            </p>
          )}
        </nav>
        <div className="min-w-0">
          {isReady && open ? (
            <BenchDesk
              {...{ bench, open, suggestions, version, names }}
              onTake={take}
              onTakeAway={(code) => thenToList(() => take(code))}
              onNone={() =>
                thenToList(() => bench.enter({ correspondences: [], exclusion: null }, null))
              }
            >
              {underName(open.id)}
            </BenchDesk>
          ) : (
            <div className="space-y-4">
              <OffenceHead offence={aid.offence}>{underName(aid.offence.id)}</OffenceHead>
              <PlainForm offence={aid.offence} isReading={isReading} action={action} />
              <h3>{t("suggested")}</h3>
              <SuggestionList
                {...{ suggestions: aid.suggestions, names, taken: [], onTake: null }}
              />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

function Troubles({ bench: { state, step } }: { bench: Bench }) {
  const t = useTranslations("tables.bench");
  return (
    <div role="alert">
      {state.troubles.size > 0 && (
        <>
          <p className="fault">{t("troubles")}</p>
          <ul>
            {[...state.troubles.keys()].map((id) => (
              <li key={id}>
                <button type="button" className="button" onClick={() => step({ kind: "open", id })}>
                  <bdi>{state.offences.get(id)?.code}</bdi>{" "}
                  <bdi>{state.offences.get(id)?.name}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
