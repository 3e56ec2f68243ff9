import { useLocale, useTranslations } from "next-intl";
import type { Profile } from "@/domain/profile/profile";
import { formatDate } from "@/lib/i18n/format-date";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { ChangesBetween, countChanges } from "./changes-between";

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
  const known = formatDate(revision.knownOn, locale);
  const recorded = formatDate(revision.recordedAt.slice(0, 10), locale);
  const count = countChanges(before, revision.profile);
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
          <ChangesBetween before={before} after={revision.profile} />
        )}
      </div>
    </details>
  );
}
