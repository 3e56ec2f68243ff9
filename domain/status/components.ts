import { compareDates, type Day, earliestDay } from "../dates/partial-date";
import { type ComponentCode, type ComponentValue, componentCodes } from "../framework/framework";
import type { Sections, StatementOf } from "../profile/profile";

/** One cell of the components × institutions table; `institution` is undefined for the country as a whole. */
export interface ComponentCell {
  institution: StatementOf<"institutions"> | undefined;
  value: ComponentValue;
  statement: StatementOf<"components"> | undefined;
}

export interface ComponentRow {
  component: ComponentCode;
  cells: ComponentCell[];
}

/** The seven components, for the country as a whole and for each institution: the latest statement of each pair, `not-reported` where there is none. */
export function componentsOn(
  sections: Pick<Sections, "components" | "institutions">,
  day: Day,
): ComponentRow[] {
  const columns = [undefined, ...sections.institutions];
  return componentCodes.map((component) => ({
    component,
    cells: columns.map((institution) => {
      const statement = sections.components
        .filter(
          (entry) =>
            !entry.isContext &&
            entry.component === component &&
            entry.institutionId === (institution?.id ?? null) &&
            earliestDay(entry.date) <= day,
        )
        .sort((a, b) => compareDates(a.date, b.date))
        .at(-1);
      return { institution, value: statement?.value ?? "not-reported", statement };
    }),
  }));
}
