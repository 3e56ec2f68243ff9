import type { Day } from "../dates/partial-date";
import type { Profile } from "./profile";

/** The profile with the country's word, given on a day, that it is still true: a statement of its own, whose source is the confirmation itself. Undefined when it was given that day already. */
export function confirmedProfile(
  profile: Profile,
  day: Day,
  countryName: string,
): Profile | undefined {
  const id = `confirmation-${day}`;
  if (profile.confirmations.some((entry) => entry.id === id)) return undefined;
  const source = {
    id,
    title: "Confirmation of the status page",
    publisher: `Focal point of ${countryName}`,
    date: day,
    url: null,
    note: null,
  };
  return {
    ...profile,
    sources: [...profile.sources.filter((each) => each.id !== id), source],
    confirmations: [
      ...profile.confirmations,
      {
        id,
        date: day,
        dateKind: "at",
        sourceIds: [id],
        assessor: "self-reported",
        audience: "public",
        isContext: false,
      },
    ],
  };
}
