import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SourceLink } from "@/components/ui/source-link";
import { differenceOf, sourceChangesOf } from "@/domain/difference/difference";
import { type Profile, sectionNames } from "@/domain/profile/profile";
import { formatDate } from "@/lib/i18n/format-date";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { ChangeInWords } from "./change-in-words";
import { SourceChangeInWords } from "./source-change-in-words";
import { StatementInWords } from "./statement-in-words";

export interface ShownRevision {
  number: number;
  knownOn: string;
  recordedAt: string;
  author: string;
  reason: string;
  profile: Profile;
}

/** One published version: when it was known and recorded, why, and what it changed. */
export function RevisionItem({
  revision,
  before,
  isCorrection,
  reading,
  iso3,
}: {
  revision: ShownRevision;
  /** What it was written on. */
  before: Profile | undefined;
  isCorrection: boolean;
  reading: Reading;
  iso3: string;
}) {
  const t = useTranslations("revision");
  const locale = useLocale();
  const changes = differenceOf(before, revision.profile);
  const sourceChanges = sourceChangesOf(before, revision.profile);
  const known = formatDate(revision.knownOn, locale);
  const recorded = formatDate(revision.recordedAt.slice(0, 10), locale);
  const labels = labelsOf(before, revision.profile);
  const count = changes.length + sourceChanges.length;
  return (
    <details>
      <summary>
        {t("summary", { number: revision.number, date: known, count })}
        {isCorrection && ` · ${t("correction", { recorded, known })}`}
      </summary>
      <div className="border-line ms-4 mt-1 mb-3 border-s-2 ps-4 text-sm">
        <p className="text-ink-soft">
          <span lang="en">{revision.reason}</span> · {t("recorded", { date: recorded })} ·{" "}
          <a href={readingPath({ ...reading, asOf: revision.knownOn }, `/countries/${iso3}`)}>
            {t("readAsOf")}
          </a>
        </p>
        {count === 0 ? (
          <p>{t("noPublicChange")}</p>
        ) : (
          <ul className="mt-1 list-disc space-y-1 ps-5">
            {changes.map((change) => (
              <li key={`${change.section}/${change.id}`}>
                <ChangeInWords change={change} labels={labels} />
              </li>
            ))}
            {sourceChanges.map((change) => (
              <li key={`sources/${change.after.id}`}>
                <SourceChangeInWords change={change} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

function labelsOf(before: Profile | undefined, after: Profile): Map<string, ReactNode> {
  return new Map(
    [before, after].flatMap((profile) =>
      profile
        ? [
            ...profile.sources.map((source): [string, ReactNode] => [
              source.id,
              <SourceLink key={source.id} source={source} />,
            ]),
            ...sectionNames.flatMap((name) =>
              profile[name].map((entry): [string, ReactNode] => [
                entry.id,
                <StatementInWords key={entry.id} entry={entry} />,
              ]),
            ),
          ]
        : [],
    ),
  );
}
