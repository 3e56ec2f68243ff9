import type { Day } from "@/domain/dates/partial-date";
import { emptySections, type Profile, type Sections, sectionNames } from "@/domain/profile/profile";
import type { Source } from "@/domain/profile/statement";
import { randomFrom } from "./random";
import { isSandboxCode } from "./sandbox-code";
import type { SandboxCountry } from "./sandbox-country";
import type { Chapter } from "./story/chapter";
import { dayAfter, knownDays } from "./story/story-days";
import { tellChallenges, tellLessons } from "./story/tell-challenges";
import { tellComponents } from "./story/tell-components";
import { tellCriteria } from "./story/tell-criteria";
import {
  tellComments,
  tellConfirmations,
  tellCoverage,
  tellEvents,
  tellInstitutions,
  tellNextSteps,
} from "./story/tell-others";
import { tellParticipation, tellStages } from "./story/tell-stages";
import { stagePlan, traitsFrom } from "./story/traits";

const usualRevisions = 10;

/** The made-up history of a sandbox country: the versions of its profile, the oldest first. The same country and number of revisions always give the same. */
export function sandboxHistory(
  country: SandboxCountry,
  revisions: number,
): { knownOn: Day; profile: Profile }[] {
  if (!isSandboxCode(country.iso3)) throw new RangeError(`${country.iso3} is not made up`);
  const random = randomFrom(`${country.iso3}/story`);
  const traits = traitsFrom(random);
  const plan = stagePlan(random, revisions);
  const days = knownDays(random, revisions);
  let sections = emptySections();
  let sources: Source[] = [];
  return days.map((knownOn, index) => {
    const before = days[index - 1];
    const chapter: Chapter = {
      ...{ country, traits, random, knownOn, sources },
      number: index + 1,
      pace: Math.min(1, usualRevisions / revisions),
      from: before === undefined ? dayAfter(knownOn, -120) : dayAfter(before, 1),
      stage: plan[index],
      stageBefore: plan[index - 1],
      sections: { ...sections },
      hasChanged: false,
    };
    for (const tell of tellers) tell(chapter);
    sections = chapter.sections;
    sources = citedOf(chapter.sources, sections);
    return { knownOn, profile: { country: country.iso3, sources, ...sections } };
  });
}

const tellers = [
  tellInstitutions,
  tellParticipation,
  tellStages,
  tellCriteria,
  tellComponents,
  tellChallenges,
  tellLessons,
  tellCoverage,
  tellNextSteps,
  tellConfirmations,
  tellComments,
  tellEvents,
];

function citedOf(sources: readonly Source[], sections: Sections): Source[] {
  const cited = new Set(
    sectionNames.flatMap((name) => sections[name].flatMap((entry) => entry.sourceIds)),
  );
  return sources.filter((source) => cited.has(source.id));
}
