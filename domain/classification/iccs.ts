import { type Day, earliestDay } from "../dates/partial-date";
import { buildClassification, type Classification } from "./classification";
import categories from "./iccs-1.0/categories.json";
import terms from "./iccs-1.0/index-terms.json";

const version1 = buildClassification({
  version: "1.0",
  adoptedOn: "2015",
  categories,
  terms,
  // The table of details of the printed version says 01042 and 0908.
  misprints: { "01042": "01049", "0908": "0909" },
  successions: [],
});

/** Every version of the ICCS, the oldest first. */
export const iccsVersions: readonly [Classification, ...Classification[]] = [version1];

/** The version that holds on a day; before the first, the first. */
export function iccsOn(day: Day): Classification {
  const [first] = iccsVersions;
  return iccsVersions.findLast(({ adoptedOn }) => earliestDay(adoptedOn) <= day) ?? first;
}

/** The version of that name; the first for a name that no version has. */
export function iccsNamed(name: string): Classification {
  const [first] = iccsVersions;
  return iccsVersions.find(({ version }) => version === name) ?? first;
}
