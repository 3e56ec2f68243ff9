import { ProfileError, type ProfileFault, parseProfile } from "../profile/parse-profile";
import type { Profile } from "../profile/profile";
import type { DraftFault } from "./authorship";
import { type Draft, partNames } from "./draft";
import { pathById } from "./draft-faults";

/** What of a draft could be published as it stands, and what keeps the rest: entries with a fault are left out, and then those that point at them. */
export function completePart(draft: Draft): { profile: Profile; faults: DraftFault[] } {
  const faults: DraftFault[] = [];
  for (let rest = draft; ; ) {
    try {
      return { profile: parseProfile(rest), faults };
    } catch (error) {
      if (!(error instanceof ProfileError)) throw error;
      const seen = rest;
      faults.push(...error.faults.map(({ path, code }) => ({ path: pathById(seen, path), code })));
      rest = withoutFaulty(seen, error);
    }
  }
}

function withoutFaulty(draft: Draft, error: ProfileError): Draft {
  const faulty = new Set(error.faults.map(placeOf));
  const kept = Object.fromEntries(
    partNames.map((part) => [
      part,
      draft[part].filter((_, position) => !faulty.has(`${part}.${position}`)),
    ]),
  );
  const isShorter = partNames.some((part) => kept[part]?.length !== draft[part].length);
  if (!isShorter) throw error;
  return { ...draft, ...kept };
}

function placeOf({ path }: ProfileFault): string {
  return path.split(".").slice(0, 2).join(".");
}
