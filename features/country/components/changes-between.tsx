import type { ReactNode } from "react";
import { SourceLink } from "@/components/ui/source-link";
import { differenceOf, sourceChangesOf } from "@/domain/difference/difference";
import { type Profile, sectionNames } from "@/domain/profile/profile";
import { ChangeInWords } from "./change-in-words";
import { SourceChangeInWords } from "./source-change-in-words";
import { StatementInWords } from "./statement-in-words";

/** How many statements and sources differ between two profiles. */
export function countChanges(before: Profile | undefined, after: Profile): number {
  return differenceOf(before, after).length + sourceChangesOf(before, after).length;
}

/** What differs between two profiles, one sentence each. */
export function ChangesBetween({ before, after }: { before: Profile | undefined; after: Profile }) {
  const labels = labelsOf(before, after);
  return (
    <ul className="mt-1 list-disc space-y-1 ps-5">
      {differenceOf(before, after).map((change) => (
        <li key={`${change.section}/${change.id}`}>
          <ChangeInWords change={change} labels={labels} />
        </li>
      ))}
      {sourceChangesOf(before, after).map((change) => (
        <li key={`sources/${change.after.id}`}>
          <SourceChangeInWords change={change} />
        </li>
      ))}
    </ul>
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
