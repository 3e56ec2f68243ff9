import type { Day } from "../dates/partial-date";
import type { Audience } from "../framework/framework";
import { canonicalJson, isSameJson } from "../json/canonical-json";
import {
  audiencesOf,
  type Profile,
  type SectionName,
  type StatementOf,
  sectionNames,
} from "../profile/profile";
import type { Source } from "../profile/statement";
import { byKnowledge, type Known } from "./as-of";
import { type WrittenProfile, writeProfile } from "./written-profile";

/** One wording of one statement, with the days between which it was what the tracker knew: from `knownFrom`, until the day before `knownTo`. */
export interface IndexedStatement {
  section: SectionName;
  statementId: string;
  body: StatementOf<SectionName>;
  /** The sources that the statement cites, in its order. */
  sources: Source[];
  /** Who may read it, what it hangs on considered. */
  audience: Audience;
  /** The body and the sources as JSON text: what two wordings are compared by, without reading them. */
  bodyText: string;
  sourcesText: string;
  knownFrom: Day;
  knownTo: Day | null;
}

/** What must be known of a row to see whether the next revision leaves it as it is. */
type OpenStatement = Pick<
  IndexedStatement,
  "section" | "statementId" | "audience" | "bodyText" | "sourcesText" | "knownFrom"
>;

/** The index of a country's statements, computed afresh from all its revisions. */
export function indexRevisions(
  revisions: readonly (Known & { profile: Profile })[],
): IndexedStatement[] {
  let open: IndexedStatement[] = [];
  const closed: IndexedStatement[] = [];
  for (const revision of [...revisions].sort(byKnowledge)) {
    const step = indexNext(open, writeProfile(revision.profile), revision.knownOn);
    closed.push(...step.closed.map((row) => ({ ...row, knownTo: revision.knownOn })));
    open = [...step.kept, ...step.opened];
  }
  return [...closed, ...open];
}

/** What a further revision does to the open rows of a country's index. */
interface IndexStep<Row> {
  kept: Row[];
  opened: IndexedStatement[];
  /** Rows that end on the day of the revision. */
  closed: Row[];
  /** Rows that were opened on the very day they were replaced: no day knew them. */
  dropped: Row[];
}

/** What the next revision in the order of knowledge does to the open rows. */
export function indexNext<Row extends OpenStatement>(
  open: readonly Row[],
  { profile, textOf }: WrittenProfile,
  knownOn: Day,
): IndexStep<Row> {
  const openById = new Map(open.map((row) => [row.statementId, row]));
  const sourceById = new Map(profile.sources.map((source) => [source.id, source]));
  const textBySource = new Map(profile.sources.map((source) => [source.id, textOf.get(source)]));
  const audienceByEntry = audiencesOf(profile);
  const kept: Row[] = [];
  const opened: IndexedStatement[] = [];
  for (const section of sectionNames)
    for (const body of profile[section]) {
      const before = openById.get(body.id);
      const audience = audienceByEntry.get(body) ?? body.audience;
      const bodyText = textOf.get(body) ?? canonicalJson(body);
      const sourcesText = `[${body.sourceIds.map((id) => textBySource.get(id)).join(",")}]`;
      if (
        before?.section === section &&
        before.audience === audience &&
        isSame(before.bodyText, bodyText) &&
        isSame(before.sourcesText, sourcesText)
      ) {
        kept.push(before);
        openById.delete(body.id);
      } else
        opened.push({
          ...{ section, statementId: body.id, body, audience },
          sources: body.sourceIds.flatMap((id) => sourceById.get(id) ?? []),
          ...{ bodyText, sourcesText, knownFrom: knownOn, knownTo: null },
        });
    }
  const ended = [...openById.values()];
  return {
    kept,
    opened,
    closed: ended.filter((row) => row.knownFrom < knownOn),
    dropped: ended.filter((row) => row.knownFrom === knownOn),
  };
}

/** Whether two JSON texts say the same, whatever the order of their keys: which changes none of their letters. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length === b.length && sumOf(a) === sumOf(b) && isSameJson(JSON.parse(a), JSON.parse(b));
}

function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}
