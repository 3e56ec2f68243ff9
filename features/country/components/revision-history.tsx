import { isCorrection, predecessorOf } from "@/domain/revision/correction";
import { userIdOf } from "@/lib/actor";
import type { Reading } from "@/lib/reading/reading";
import { RevisionItem, type ShownRevision } from "./revision-item";

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
  return (
    <ol className="space-y-1">
      {revisions.toReversed().map((revision) => (
        <li key={revision.number}>
          <RevisionItem
            revision={revision}
            before={predecessorOf(revision, revisions)?.profile}
            isCorrection={isCorrection(
              { ...revision, isByPerson: userIdOf(revision.author) !== undefined },
              revisions,
            )}
            reading={reading}
            iso3={iso3}
          />
        </li>
      ))}
    </ol>
  );
}
