import { useLocale, useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import { isOpen } from "@/domain/update/update-state";
import { formatDate } from "@/lib/i18n/format-date";
import { directionOf } from "@/lib/i18n/locales";
import type { NamedComment, SentComment } from "../return-queries";
import type { VersionPage } from "../table-queries";
import { offencePlace } from "../version-path";
import { CommentLine } from "./comment-line";
import { OffenceItems } from "./offence-items";

/** What the Centre said when it sent the version back, and what its authors made of it since. */
export function VersionRemarks({
  page,
  path,
  listedIds,
}: {
  page: VersionPage;
  path: string;
  /** The offences that the page lists now; the others are a page away. */
  listedIds: ReadonlySet<number>;
}) {
  const t = useTranslations("tables.remarks");
  const locale = useLocale();
  const { version, remarks } = page;
  const { state, returnedAt, returnReason } = version;
  // Where it came back with a reason for the whole only, that stands beside whose turn it is.
  const hasAny = state === "submitted" || remarks.sent.length > 0;
  return (
    <>
      {isOpen(state) && returnedAt !== null && hasAny && (
        <SectionBlock
          id="returned"
          title={
            state === "submitted"
              ? t("since", { date: formatDate(returnedAt.slice(0, 10), locale) })
              : t("returned", { count: remarks.sent.length })
          }
        >
          <div className="space-y-3">
            {state === "submitted" && returnReason && (
              <q dir="auto" className="block whitespace-pre-line">
                {returnReason}
              </q>
            )}
            <SentComments
              sent={remarks.sent}
              placeOf={(id) => (listedIds.has(id) ? `#offence-${id}` : offencePlace(path, id))}
            />
            {page.may.edit && remarks.sent.some(({ answer }) => answer !== "takenOut") && (
              <p className="no-print">
                <a href={`${path}/workbench?show=returned`}>{t("work")}</a>
              </p>
            )}
            {state === "submitted" && <OtherChanges page={page} />}
          </div>
        </SectionBlock>
      )}
      <Earlier comments={remarks.earlier} />
    </>
  );
}

function SentComments({
  sent,
  placeOf,
}: {
  sent: readonly SentComment[];
  placeOf: (offenceId: number) => string;
}) {
  const t = useTranslations("tables.remarks");
  return (
    <ul className="space-y-2">
      {sent.map((comment) => (
        <li key={comment.id}>
          <p>
            {comment.answer === "takenOut" ? (
              <NamedOffence offence={comment.offence} />
            ) : (
              <a href={placeOf(comment.offenceId)}>
                <NamedOffence offence={comment.offence} />
              </a>
            )}{" "}
            <strong className="text-sm">{t(`answer.${comment.answer}`)}</strong>
          </p>
          <CommentLine comment={comment} />
        </li>
      ))}
    </ul>
  );
}

/** What was changed, added and taken out since, beside what was commented on. */
function OtherChanges({ page: { offences, remarks } }: { page: VersionPage }) {
  const t = useTranslations("tables.remarks");
  const said = new Set(remarks.sent.map(({ offenceId }) => offenceId));
  const changed = offences.filter(({ id }) => remarks.changedIds.has(id) && !said.has(id));
  const gone = new Set(
    remarks.sent.flatMap(({ answer, offence }) => (answer === "takenOut" ? [offence.code] : [])),
  );
  const takenOut = remarks.takenOutSince.filter(({ code }) => !gone.has(code));
  return (
    <>
      <Listed title={t("others", { count: changed.length })} offences={changed} />
      <Listed title={t("takenOut", { count: takenOut.length })} offences={takenOut} />
    </>
  );
}

function Listed({ title, offences }: { title: string; offences: readonly NationalOffence[] }) {
  if (offences.length === 0) return <p className="text-ink-soft">{title}</p>;
  return (
    <details className="print-open">
      <summary>{title}</summary>
      <OffenceItems offences={offences} />
    </details>
  );
}

function Earlier({ comments }: { comments: readonly NamedComment[] }) {
  const t = useTranslations("tables.remarks");
  if (comments.length === 0) return null;
  return (
    <details className="print-open">
      <summary>{t("earlier", { count: comments.length })}</summary>
      <ul className="mt-2 space-y-2">
        {comments.map((comment) => (
          <li key={comment.id}>
            <p>{comment.offence ? <NamedOffence offence={comment.offence} /> : t("whole")}</p>
            <CommentLine comment={comment} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function NamedOffence({ offence: { code, name, language } }: { offence: NationalOffence }) {
  return (
    <>
      <bdi className="tabular-nums">{code}</bdi>{" "}
      <span lang={language} dir={directionOf(language)}>
        {name}
      </span>
    </>
  );
}
