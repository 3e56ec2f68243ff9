import { describe, expect, it, test } from "vitest";
import { type Action, actions, appointing, type Grant, isPermitted, roles } from "./permission";

const own = "KOR";
const other = "MEX";
const today = "2026-06-15";
const places = { own, other, none: null } as const;
type Place = keyof typeof places;

const country = "own";
const centre = "own other none";
const nowhere = "";

/**
 * Where each role may do what: for its own country, another, none in particular. Written by hand from the product's
 * words, so that a slip in `permissions` shows here.
 */
const matrix: Record<Action, Record<Grant["role"], string>> = {
  "update.read": row(country, country, centre, nowhere, nowhere),
  "update.edit": row(country, country, nowhere, nowhere, nowhere),
  "update.submit": row(nowhere, country, nowhere, nowhere, nowhere),
  "update.withdraw": row(nowhere, country, nowhere, nowhere, nowhere),
  "update.comment": row(country, country, centre, nowhere, nowhere),
  "update.review": row(nowhere, nowhere, centre, nowhere, nowhere),
  "profile.confirm": row(nowhere, country, nowhere, nowhere, nowhere),
  "reading.edit": row(nowhere, nowhere, centre, nowhere, nowhere),
  "history.correct": row(nowhere, nowhere, centre, nowhere, nowhere),
  "revision.publish": row(nowhere, nowhere, nowhere, nowhere, centre),
  "account.create": row(nowhere, nowhere, nowhere, nowhere, centre),
  "country.add": row(nowhere, nowhere, nowhere, nowhere, centre),
  "country.setCadence": row(nowhere, nowhere, centre, centre, nowhere),
  "meeting.add": row(nowhere, nowhere, centre, nowhere, centre),
  "meeting.edit": row(nowhere, nowhere, centre, nowhere, nowhere),
  "commitment.read": row(country, country, centre, nowhere, nowhere),
  "commitment.propose": row(nowhere, nowhere, centre, nowhere, nowhere),
  "commitment.answer": row(nowhere, country, nowhere, nowhere, nowhere),
  "commitment.end": row(nowhere, country, centre, nowhere, nowhere),
  "manualProposal.edit": row(nowhere, nowhere, centre, nowhere, nowhere),
  "briefing.edit": row(nowhere, nowhere, centre, nowhere, nowhere),
  "briefing.issue": row(nowhere, nowhere, centre, nowhere, nowhere),
  "help.ask": row(nowhere, country, nowhere, nowhere, nowhere),
  "help.read": row(country, country, centre, nowhere, nowhere),
  "peerConsent.set": row(nowhere, country, nowhere, nowhere, nowhere),
  "exchange.arrange": row(nowhere, nowhere, centre, nowhere, nowhere),
  "table.read": row(country, country, centre, nowhere, nowhere),
  "table.edit": row(country, country, nowhere, nowhere, nowhere),
  "table.submit": row(nowhere, country, nowhere, nowhere, nowhere),
  "table.withdraw": row(nowhere, country, nowhere, nowhere, nowhere),
  "table.review": row(nowhere, nowhere, centre, nowhere, nowhere),
  "contributor.appoint": row(nowhere, country, nowhere, centre, nowhere),
  "focalPoint.appoint": row(nowhere, nowhere, centre, centre, nowhere),
  "centre.appoint": row(nowhere, nowhere, nowhere, centre, centre),
  "people.read": row(nowhere, country, centre, centre, nowhere),
  "handover.read": row(nowhere, country, centre, centre, nowhere),
  "reminder.send": row(nowhere, nowhere, nowhere, nowhere, centre),
  "log.read": row(nowhere, nowhere, centre, centre, nowhere),
};

function row(
  contributor: string,
  focalPoint: string,
  reviewer: string,
  administrator: string,
  system: string,
): Record<Grant["role"], string> {
  return { contributor, "focal-point": focalPoint, reviewer, administrator, system };
}

const placeOf: Record<Grant["role"], string | null> = {
  contributor: own,
  "focal-point": own,
  reviewer: null,
  administrator: null,
  system: null,
};
const heldRoles = [...roles, "system"] as const;
const cells = actions.flatMap((action) =>
  heldRoles.flatMap((role) =>
    (Object.keys(places) as Place[]).map((place) => ({
      action,
      role,
      place,
      expected: matrix[action][role].split(" ").includes(place),
    })),
  ),
);

function may(grant: Partial<Grant> & Pick<Grant, "role">, action: Action, place: Place): boolean {
  const held = { country: placeOf[grant.role], until: null, ...grant };
  return isPermitted([held], action, places[place], today);
}

test("the matrix knows every action", () => {
  expect(Object.keys(matrix).sort()).toEqual([...actions].sort());
});

describe.each(cells)("$action as $role for the country: $place", (cell) => {
  const { action, role, place, expected } = cell;
  test(`is ${expected ? "allowed" : "denied"}, and denied when the last day has passed`, () => {
    expect(may({ role }, action, place)).toBe(expected);
    expect(may({ role, until: "2026-06-16" }, action, place)).toBe(expected);
    expect(may({ role, until: today }, action, place)).toBe(expected);
    expect(may({ role, until: "2026-06-14" }, action, place)).toBe(false);
  });
});

describe("denied is", () => {
  test.each(actions)("%s to somebody without a role", (action) => {
    for (const place of Object.values(places))
      expect(isPermitted([], action, place, today)).toBe(false);
  });

  test.each(["", "update", "toString", "constructor", "__proto__"])(
    "an action %j that is unknown",
    (name) => {
      for (const role of heldRoles) expect(may({ role }, name as Action, "own")).toBe(false);
    },
  );

  test("whatever a role asks that is unknown", () => {
    const grant = { role: "minister" as Grant["role"], country: null, until: null };
    for (const action of actions) expect(isPermitted([grant], action, own, today)).toBe(false);
  });

  test("what a role of a country held for none, or a role of the Centre held for a country, would allow", () => {
    for (const action of actions)
      for (const role of heldRoles) {
        const wrongPlace = placeOf[role] === null ? own : null;
        for (const place of Object.keys(places) as Place[])
          expect(may({ role, country: wrongPlace }, action, place)).toBe(false);
      }
  });
});

it("two roles allow what either allows, and what one that ended would allow no more", () => {
  const ended = { role: "focal-point", country: other, until: "2026-01-31" } as const;
  const held = { role: "contributor", country: own, until: null } as const;
  expect(isPermitted([ended, held], "update.edit", own, today)).toBe(true);
  expect(isPermitted([ended, held], "update.edit", other, today)).toBe(false);
  expect(isPermitted([ended, held], "update.submit", own, today)).toBe(false);
});

test("a role is given by those who may appoint to it", () => {
  expect(roles.map(appointing)).toEqual([
    "contributor.appoint",
    "focalPoint.appoint",
    "centre.appoint",
    "centre.appoint",
  ]);
});
