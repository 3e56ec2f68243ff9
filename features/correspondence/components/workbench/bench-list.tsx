import { useTranslations } from "next-intl";
import { memo } from "react";
import { directionOf } from "@/lib/i18n/locales";
import {
  type BenchOffence,
  type BenchState,
  remarkOn,
  type Standing,
  standingOf,
  type Tie,
  tieOf,
} from "../../bench-state";

const rowsOnPage = 50;

/** The page of the list that the open offence is on, each a link that opens it, with or without scripts. */
export function BenchList({
  state,
  shown,
  onOpen,
}: {
  state: BenchState;
  shown: readonly BenchOffence[];
  onOpen: (id: number) => void;
}) {
  const t = useTranslations("tables.bench");
  const at = Math.max(
    0,
    shown.findIndex(({ id }) => id === state.openId),
  );
  const first = at - (at % rowsOnPage);
  const rows = shown.slice(first, first + rowsOnPage);
  if (rows.length === 0) return <p className="text-ink-soft">{t("noneShown")}</p>;
  const [before, after] = [shown[first - 1], shown[first + rowsOnPage]];
  return (
    <>
      <ol className="border-line divide-line max-h-[60vh] divide-y overflow-y-auto rounded border">
        {rows.map((offence) => (
          <Row
            key={offence.id}
            offence={offence}
            tie={tieOf(state, offence.id)}
            standing={standingOf(state, offence.id)}
            isReading={state.isReading}
            isOpen={offence.id === state.openId}
            remark={remarkMark(state, offence.id)}
            mark={
              state.troubles.has(offence.id)
                ? "unstored"
                : state.drafts.has(offence.id) && !state.sent.has(offence.id)
                  ? "unsaved"
                  : null
            }
            onOpen={onOpen}
          />
        ))}
      </ol>
      <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
        <span className="text-ink-soft tabular-nums">
          {t("shown", { from: first + 1, to: first + rows.length, count: shown.length })}
        </span>
        {before && (
          <OffenceLink id={before.id} onOpen={onOpen}>
            {t("before")}
          </OffenceLink>
        )}
        {after && (
          <OffenceLink id={after.id} onOpen={onOpen}>
            {t("after")}
          </OffenceLink>
        )}
      </p>
    </>
  );
}

function remarkMark(state: BenchState, id: number): "returned" | "answered" | null {
  const remark = remarkOn(state, id);
  if (!remark) return null;
  return remark.isAnswered ? "answered" : "returned";
}

const Row = memo(function Row({
  offence: { id, code, name, language },
  tie,
  standing,
  isReading,
  isOpen,
  remark,
  mark,
  onOpen,
}: {
  offence: BenchOffence;
  tie: Tie;
  standing: Standing;
  isReading: boolean;
  isOpen: boolean;
  remark: "returned" | "answered" | null;
  mark: "unstored" | "unsaved" | null;
  onOpen: (id: number) => void;
}) {
  const t = useTranslations("tables.bench");
  const second = useTranslations("tables.second");
  const codes = tie.correspondences.map(({ category }) => category).join(", ");
  return (
    <li className={isOpen ? "bg-sunken" : ""}>
      <a
        href={`?offence=${id}`}
        data-offence={id}
        aria-current={isOpen ? "true" : undefined}
        className={`block px-2 py-1 no-underline ${isOpen ? "border-link border-s-4 font-semibold" : ""}`}
        onClick={(event) => {
          event.preventDefault();
          onOpen(id);
        }}
      >
        <bdi className="tabular-nums">{code}</bdi>{" "}
        <span lang={language} dir={directionOf(language)} className="text-ink">
          {name}
        </span>
        <span className="text-ink-soft block text-sm font-normal tabular-nums">
          {standing === "tied"
            ? codes || second("noCategory")
            : isReading
              ? second("notRead")
              : t(`filter.${standing}`)}
          {remark && <strong> · {t(`remark.${remark}`)}</strong>}
          {mark && <strong> · {t(mark)}</strong>}
        </span>
      </a>
    </li>
  );
});

function OffenceLink({
  id,
  onOpen,
  children,
}: {
  id: number;
  onOpen: (id: number) => void;
  children: string;
}) {
  return (
    <a
      href={`?offence=${id}`}
      onClick={(event) => {
        event.preventDefault();
        onOpen(id);
      }}
    >
      {children}
    </a>
  );
}
