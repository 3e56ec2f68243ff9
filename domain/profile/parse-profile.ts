import { compareDates } from "../dates/partial-date";
import { stageOrder } from "../framework/framework";
import { type Profile, profileShape, sectionNames } from "./profile";

/** One fault of a profile: where it is (`stages.0.date`) and a code for what is wrong. */
export interface ProfileFault {
  path: string;
  code: string;
}

/** A profile that breaks the schema or its rules; carries every fault with its path. */
export class ProfileError extends Error {
  readonly faults: ProfileFault[];
  constructor(faults: ProfileFault[]) {
    super(`profile refused: ${faults.map((f) => `${f.path}: ${f.code}`).join("; ")}`);
    this.name = "ProfileError";
    this.faults = faults;
  }
}

/** The profile, when it keeps the schema and the rules across its parts. Throws `ProfileError` with the path of each fault. */
export function parseProfile(value: unknown): Profile {
  const parsed = profileShape.safeParse(value);
  if (!parsed.success)
    throw new ProfileError(
      parsed.error.issues.map((issue) => ({ path: issue.path.join("."), code: issue.message })),
    );
  const faults = [...faultsOfReferences(parsed.data), ...faultsOfStageMoves(parsed.data)];
  if (faults.length > 0) throw new ProfileError(faults);
  return parsed.data;
}

function faultsOfReferences(profile: Profile): ProfileFault[] {
  const faults: ProfileFault[] = [];
  const sourceIds = new Set<string>();
  for (const [index, source] of profile.sources.entries()) {
    if (sourceIds.has(source.id)) faults.push({ path: `sources.${index}.id`, code: "id-repeated" });
    sourceIds.add(source.id);
  }
  const institutionIds = new Set(profile.institutions.map((institution) => institution.id));
  const ids = new Set<string>();
  for (const section of sectionNames)
    for (const [index, entry] of profile[section].entries()) {
      const path = `${section}.${index}`;
      if (ids.has(entry.id)) faults.push({ path: `${path}.id`, code: "id-repeated" });
      ids.add(entry.id);
      for (const [at, sourceId] of entry.sourceIds.entries())
        if (!sourceIds.has(sourceId))
          faults.push({ path: `${path}.sourceIds.${at}`, code: "source-unknown" });
    }
  for (const [index, { institutionId }] of profile.components.entries())
    if (institutionId !== null && !institutionIds.has(institutionId))
      faults.push({ path: `components.${index}.institutionId`, code: "institution-unknown" });
  for (const [index, comment] of profile.comments.entries())
    if (comment.aboutId !== null && !ids.has(comment.aboutId))
      faults.push({ path: `comments.${index}.aboutId`, code: "statement-unknown" });
  return faults;
}

/** A country can move back, but not without a reason. Only statements of one assessor about the ICCS itself make a move: two assessors may read differently. */
function faultsOfStageMoves(profile: Profile): ProfileFault[] {
  return profile.stages.flatMap((entry, index) => {
    const before = profile.stages
      .filter(
        (other) =>
          !other.isContext &&
          other.assessor === entry.assessor &&
          compareDates(other.date, entry.date) < 0,
      )
      .sort((a, b) => compareDates(b.date, a.date) || stageOrder(b.stage) - stageOrder(a.stage))[0];
    const movesBack = before !== undefined && stageOrder(entry.stage) < stageOrder(before.stage);
    return movesBack && !entry.isContext && entry.reasonForMovingBack === null
      ? [{ path: `stages.${index}.reasonForMovingBack`, code: "reason-missing" }]
      : [];
  });
}
