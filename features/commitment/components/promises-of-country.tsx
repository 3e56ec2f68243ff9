import { useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import type { Day } from "@/domain/dates/partial-date";
import { type Reading, readingPath } from "@/lib/reading/reading";
import type { ShownCommitment } from "../commitment-queries";
import { CommitmentList } from "./commitment-list";

/** What a country promised at meetings; nothing where it promised nothing. */
export function PromisesOfCountry({
  commitments,
  day,
  reading,
}: {
  commitments: readonly ShownCommitment[];
  day: Day;
  reading: Reading;
}) {
  const t = useTranslations("engagement.commitment");
  if (commitments.length === 0) return null;
  return (
    <div className="mt-3 space-y-2">
      <h3>{t("ofCountry")}</h3>
      <CommitmentList
        commitments={commitments}
        day={day}
        lead={({ meeting, meetingTitle }) => (
          <a href={readingPath(reading, `/meetings/${meeting}`)}>
            <StatementText text={meetingTitle} />
          </a>
        )}
      />
    </div>
  );
}
