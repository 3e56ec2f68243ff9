import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { knownFault } from "@/components/ui/deed-fields";
import { TextField } from "@/components/ui/text-field";
import { type BenchOffence, stateOf, type Tie, type Trouble, tieOf } from "../../bench-state";
import { CategoryFinder } from "./category-finder";
import { OffenceHead } from "./offence-head";
import { type CategoryNames, SuggestionList } from "./suggestion-list";
import { TieFields } from "./tie-fields";
import type { Suggestions } from "./use-aid";
import type { Bench } from "./use-bench";

/** The open offence: what it is tied to, what is suggested, and what can be done with it. */
export function BenchDesk({
  bench,
  open,
  suggestions,
  version,
  names,
  onTake,
  onTakeAway,
  onNone,
  children,
}: {
  bench: Bench;
  open: BenchOffence;
  suggestions: Suggestions;
  version: string;
  names: CategoryNames;
  onTake: (code: string) => void;
  /** The same where the button that was pressed is gone afterwards. */
  onTakeAway: (code: string) => void;
  /** Says in a reading that no category fits. */
  onNone: () => void;
  /** What stands under the name of the offence. */
  children: ReactNode;
}) {
  const t = useTranslations("tables.bench");
  const second = useTranslations("tables.second");
  const fault = useTranslations("engagement.fault");
  const { state, enter } = bench;
  const tie = tieOf(state, open.id);
  const trouble = state.troubles.get(open.id);
  const own = trouble?.faults.filter(({ path }) => !path.includes(".") && path !== "exclusion");
  const exclusionFault = trouble?.faults.find(({ path }) => path === "exclusion");
  return (
    <div className="space-y-4">
      <OffenceHead offence={open}>{children}</OffenceHead>
      {trouble && (
        <TroubleNote
          trouble={trouble}
          onTakeTheirs={() => bench.step({ kind: "drop", id: open.id })}
        />
      )}
      <section className="space-y-2">
        <h3>{t("categories")}</h3>
        {own?.map(({ code }) => (
          <p key={code} className="fault">
            {fault(knownFault(code))}
          </p>
        ))}
        {tie.correspondences.length === 0 && <p className="text-ink-soft">{t("noCategory")}</p>}
        {tie.correspondences.map((each, at) => (
          <TieFields
            key={each.category}
            tie={each}
            path={`correspondences.${at}`}
            names={names}
            trouble={trouble}
            onChange={(changed, field) =>
              enter(
                { ...tie, correspondences: tie.correspondences.with(at, changed) },
                `${each.category} ${field}`,
              )
            }
            onRemove={() => onTakeAway(each.category)}
          />
        ))}
      </section>
      {!state.isReading && (
        <TextField
          label={t("aside")}
          data-bench="aside"
          aria-keyshortcuts="x"
          dir="auto"
          autoComplete="off"
          maxLength={2_000}
          value={tie.exclusion ?? ""}
          fault={exclusionFault && fault(knownFault(exclusionFault.code))}
          onChange={({ target: { value } }) =>
            enter(
              value === ""
                ? { ...tie, exclusion: null }
                : { correspondences: [], exclusion: value },
              "exclusion",
            )
          }
        />
      )}
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button" onClick={bench.save}>
          {t("save")}
        </button>
        {state.isReading && (
          <button
            type="button"
            className="button"
            data-bench="aside"
            aria-keyshortcuts="x"
            onClick={onNone}
          >
            {second("noneFits")}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-keyshortcuts="u"
          disabled={state.past.length === 0}
          onClick={bench.undo}
        >
          {t("undo")}
        </button>
      </div>
      <section className="space-y-2">
        <h3>{t("suggested")}</h3>
        <SuggestionList
          suggestions={suggestions}
          names={names}
          taken={tie.correspondences.map(({ category }) => category)}
          onTake={onTake}
        />
      </section>
      <CategoryFinder key={open.id} version={version} names={names} onTake={onTakeAway} />
    </div>
  );
}

function TroubleNote({ trouble, onTakeTheirs }: { trouble: Trouble; onTakeTheirs: () => void }) {
  const t = useTranslations("tables.bench");
  const fault = useTranslations("engagement.fault");
  const { theirs, code, faults } = trouble;
  return (
    <div role="alert" className="border-notice-line bg-notice space-y-2 rounded border p-3">
      {theirs ? (
        <>
          <p>
            <TheirWords theirs={theirs} />
          </p>
          <button type="button" className="button" onClick={onTakeTheirs}>
            {t("takeTheirs")}
          </button>
        </>
      ) : (
        <p className="fault">{fault(knownFault(faults[0]?.code ?? code))}</p>
      )}
    </div>
  );
}

/** That somebody else changed the offence, and what it says now. */
function TheirWords({ theirs }: { theirs: Tie }) {
  const t = useTranslations("tables.bench");
  const said = t(`theirs.${stateOf(theirs)}`, {
    reason: theirs.exclusion ?? "",
    codes: theirs.correspondences.map(({ category }) => category).join(", "),
  });
  return t("conflict", { theirs: said });
}
