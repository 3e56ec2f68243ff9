import { z } from "zod";
import {
  type Audience,
  audiences,
  challengeCategories,
  challengeStatuses,
  componentCodes,
  componentValues,
  criterionCodes,
  criterionValues,
  institutionKinds,
  participations,
  relationsToStandard,
  severities,
  stageCodes,
  statedStages,
} from "../framework/framework";
import {
  idSchema,
  maxListed,
  sourceSchema,
  statementShape,
  strictObject,
  textSchema,
} from "./statement";

const statement = <Fields extends z.ZodRawShape>(fields: Fields) =>
  strictObject({ ...statementShape, ...fields });

/** The sections of a profile: every entry of every section is a statement. */
export const sectionSchemas = {
  participation: statement({ participation: z.enum(participations), text: textSchema.nullable() }),
  stages: statement({
    stage: z.enum(statedStages),
    text: textSchema,
    relationToStandard: z.enum(relationsToStandard).nullable(),
    reasonForMovingBack: textSchema.nullable(),
    frameworkVersion: z.string().min(1).max(80),
  }),
  criteria: statement({
    criterion: z.enum(criterionCodes),
    value: z.enum(criterionValues),
    text: textSchema.nullable(),
  }),
  components: statement({
    component: z.enum(componentCodes),
    institutionId: idSchema.nullable(),
    value: z.enum(componentValues),
    text: textSchema.nullable(),
  }),
  challenges: statement({
    category: z.enum(challengeCategories),
    stage: z.enum(stageCodes),
    severity: z.enum(severities).nullable(),
    status: z.enum(challengeStatuses),
    text: textSchema,
  }),
  lessons: statement({
    categories: z.array(z.enum(challengeCategories)).min(1).max(maxListed),
    stages: z.array(z.enum(stageCodes)).min(1).max(maxListed),
    happened: textSchema,
    suggests: textSchema.nullable(),
  }),
  coverage: statement({ text: textSchema }),
  events: statement({ text: textSchema }),
  nextSteps: statement({ text: textSchema }),
  institutions: statement({ kind: z.enum(institutionKinds), name: textSchema }),
  comments: statement({ aboutId: idSchema.nullable(), text: textSchema }),
  confirmations: statement({}),
} as const;

export type SectionName = keyof typeof sectionSchemas;
export const sectionNames = Object.keys(sectionSchemas) as SectionName[];

export type StatementOf<Section extends SectionName> = z.infer<(typeof sectionSchemas)[Section]>;

/** The statements of a profile by section. A list page loads some sections only and leaves the others empty. */
export type Sections = { [Section in SectionName]: StatementOf<Section>[] };

type SectionArrays = { [Section in SectionName]: z.ZodArray<(typeof sectionSchemas)[Section]> };
const sectionArrays = Object.fromEntries(
  sectionNames.map((section) => [section, z.array(sectionSchemas[section])]),
) as unknown as SectionArrays;

const countrySchema = z.string().regex(/^[A-Z]{3}$/, { error: "country-malformed" });

/** Everything a country's status page says, as one value. Parse it with `parseProfile`. */
export const profileShape = z.strictObject({
  country: countrySchema,
  sources: z.array(sourceSchema),
  ...sectionArrays,
});
export type Profile = z.infer<typeof profileShape>;

/** Sections with nothing in them. */
export function emptySections(): Sections {
  return Object.fromEntries(sectionNames.map((section) => [section, []])) as unknown as Sections;
}

type Entry = StatementOf<SectionName>;

/** Who may read each statement: those it is meant for who may also read the statement that it hangs on (a component its institution, a comment what it is about). */
export function audiencesOf(profile: Profile): Map<Entry, Audience> {
  const entries = sectionNames.flatMap((section): Entry[] => profile[section]);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const narrowest = (entry: Entry, seen: ReadonlySet<Entry>): Audience => {
    const base = byId.get(baseIdOf(entry) ?? "");
    if (!base || seen.has(base)) return entry.audience;
    const ofBase = narrowest(base, new Set([...seen, base]));
    return audiences.indexOf(ofBase) > audiences.indexOf(entry.audience) ? ofBase : entry.audience;
  };
  return new Map(entries.map((entry) => [entry, narrowest(entry, new Set([entry]))]));
}

function baseIdOf(entry: Entry): string | null {
  if ("institutionId" in entry) return entry.institutionId;
  return "aboutId" in entry ? entry.aboutId : null;
}

/** The statements that an audience may read, with the sources that these cite: the Centre reads all, participants what is theirs or public. */
export function profileFor(profile: Profile, audience: Audience): Profile {
  const audienceByEntry = audiencesOf(profile);
  const widest = audiences.indexOf(audience);
  const sections = Object.fromEntries(
    sectionNames.map((section) => [
      section,
      profile[section].filter(
        (entry) => audiences.indexOf(audienceByEntry.get(entry) ?? "centre") <= widest,
      ),
    ]),
  ) as unknown as Sections;
  const cited = new Set(sectionNames.flatMap((name) => sections[name].flatMap((s) => s.sourceIds)));
  return { ...profile, ...sections, sources: profile.sources.filter((s) => cited.has(s.id)) };
}

/** The statements that public pages, exports and the API may show, with the sources that these cite. */
export function publicProfile(profile: Profile): Profile {
  return profileFor(profile, "public");
}
