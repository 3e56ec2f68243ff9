import { useLocale, useTranslations } from "next-intl";
import { differenceOf } from "@/domain/difference/difference";
import type { Profile } from "@/domain/profile/profile";
import { formatDate } from "@/lib/i18n/format-date";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { ChangeInWords } from "./change-in-words";

interface ShownRevision {
  number: number;
  knownOn: string;
  recordedAt: string;
  reason: string;
  profile: Profile;
}

/** The published versions of a page, the newest first, each with what it changed, in words. */
export function RevisionHistory({
  revisions,
  reading,
  iso3,
}: {
  revisions: ShownRevision[];
  reading: Reading;
  iso3: string;
}) {
  const t = useTranslations("revision");
  const locale = useLocale();
  return (
    <ol className="space-y-1">
      {revisions
        .map((revision, index) => ({ revision, before: revisions[index - 1]?.profile }))
        .reverse()
        .map(({ revision, before }) => {
          const changes = differenceOf(before, revision.profile);
          return (
            <li key={revision.number}>
              <details>
                <summary>
                  {t("summary", {
                    number: revision.number,
                    date: formatDate(revision.knownOn, locale),
                    count: changes.length,
                  })}
                </summary>
                <div className="border-line ms-4 mt-1 mb-3 border-s-2 ps-4 text-sm">
                  <p className="text-ink-soft">
                    <span lang="en">{revision.reason}</span> ·{" "}
                    {t("recorded", { date: formatDate(revision.recordedAt.slice(0, 10), locale) })}{" "}
                    ·{" "}
                    <a
                      href={readingPath(
                        { ...reading, asOf: revision.knownOn },
                        `/countries/${iso3}`,
                      )}
                    >
                      {t("readAsOf")}
                    </a>
                  </p>
                  {changes.length === 0 ? (
                    <p>{t("noPublicChange")}</p>
                  ) : (
                    <ul className="mt-1 list-disc space-y-1 ps-5">
                      {changes.map((change) => (
                        <li key={`${change.section}/${change.id}`}>
                          <ChangeInWords change={change} />
                        </li>
                      ))}
                    </ul>
                  )}
                </div>
              </details>
            </li>
          );
        })}
    </ol>
  );
}
