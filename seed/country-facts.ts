import type {
  Centre,
  ChallengeCategory,
  ChallengeStatus,
  CriterionCode,
  InstitutionKind,
  Participation,
  StageCode,
} from "@/domain/framework/framework";
import type { RegionCode } from "@/domain/framework/regions";
import type { MeetingInput } from "@/domain/meeting/meeting";
import type { Source } from "@/domain/profile/statement";

/** A source as the seed notes it, under its id. */
export type SourceFacts = Pick<Source, "title" | "publisher" | "date"> & {
  url: string;
  note?: string;
};

interface StatementFacts {
  id: string;
  /** As precise as the source is; null where it gives none. */
  date: string | null;
  text: string;
  source: string;
  /** The day an undated source was read. */
  knownOn?: string;
  /** The source speaks of national classification and does not name the ICCS. */
  context?: true;
}

type RelationToStandard = "additional-detail" | "minor-modifications" | "not-reported";

/** One row of what public documents say. */
export type StatementRow = StatementFacts &
  (
    | {
        kind: "stage";
        stage: StageCode;
        criteria: CriterionCode[];
        relationToStandard?: RelationToStandard;
      }
    | { kind: "challenge"; category: ChallengeCategory; stage: StageCode; status: ChallengeStatus }
    | { kind: "lesson"; categories: ChallengeCategory[]; stage: StageCode }
    | { kind: "event"; criteria?: CriterionCode[] }
    | { kind: "coverage" }
    | { kind: "next-step" }
  );

/** What public documents say of one country. */
export interface CountryFacts {
  iso3: string;
  /** United Nations short names by language. */
  names: Record<string, string>;
  /** The geographic region of the UN standard M49. */
  region: RegionCode;
  centre: Centre | null;
  /** Null for a country that took no part in the engagement meeting. */
  participation: { value: Participation; date: string; source: string } | null;
  sources: Record<string, SourceFacts>;
  institutions: { id: string; kind: InstitutionKind; name: string; source: string }[];
  statements: StatementRow[];
}

/** A meeting as the seed notes it: texts in English, the source by its id. */
export type MeetingFacts = Omit<
  MeetingInput,
  "title" | "place" | "sessions" | "outcomes" | "source"
> & {
  title: string;
  place: string | null;
  sessions: { date: string; title: string; presenting: string[]; attending: string[] }[];
  outcomes: string[];
  source: string;
};
