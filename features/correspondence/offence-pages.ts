import { foldText } from "@/domain/search/fold-text";

/** How many offences a page of a version shows. */
export const offencesOnPage = 250;

/** How many offences a workbench holds: its keys answer within a tenth of a second. */
const offencesOnBench = 5_000;

/** A list of fewer is read sooner than a search of it is written. */
const findableFrom = 21;

/** Which part of a list is shown. */
export interface Places {
  /** Of the part, from 1. */
  number: number;
  parts: number;
  /** The places of its first and its last, from 1; 0 and 0 of an empty list. */
  from: number;
  to: number;
  total: number;
}

/** The part of a list that has a number; where there is none, the nearest. */
export function placesOf(total: number, size: number, number: number): Places {
  const parts = Math.max(1, Math.ceil(total / size));
  const shown = Math.min(Math.max(1, Math.trunc(number)), parts);
  const to = Math.min(shown * size, total);
  return { number: shown, parts, from: Math.min((shown - 1) * size + 1, to), to, total };
}

/** The part of a list that has an item, by its id; where it is not there, the part that has a number. */
function placesWith(
  items: readonly { id: number }[],
  size: number,
  { at, number }: { at: string | undefined; number: number },
): Places {
  const place = at === undefined ? -1 : items.findIndex(({ id }) => String(id) === at);
  return placesOf(items.length, size, place < 0 ? number : Math.floor(place / size) + 1);
}

/** The places that a segment of an address names, written as links write it; undefined where it names no page. */
export function findPlaces(segment: string, total: number): Places | undefined {
  const places = placesOf(total, offencesOnPage, readNumber(segment));
  return String(places.number) === segment ? places : undefined;
}

/** What of a list stands in its places. */
export function placed<Item>(items: readonly Item[], { from, to }: Places): Item[] {
  return items.slice(Math.max(0, from - 1), to);
}

/** The number that an address asks for: the first part where it asks for none. */
export function readNumber(asked: string | undefined): number {
  const number = Number(asked);
  return Number.isNaN(number) ? 1 : number;
}

type Asked = string | string[] | undefined;

const oneOf = (asked: Asked): string | undefined => [asked].flat()[0];

/** The part of the offences that a workbench holds: the one with an offence that is asked for, or the one with a number. */
export function benchPart<Offence extends { id: number }>(
  offences: readonly Offence[],
  asked: { offence: Asked; part: Asked; first?: ReadonlySet<number> },
) {
  const { first } = asked;
  const all = first
    ? [
        ...offences.filter(({ id }) => first.has(id)),
        ...offences.filter(({ id }) => !first.has(id)),
      ]
    : offences;
  const at = oneOf(asked.offence);
  const places = placesWith(all, offencesOnBench, { at, number: readNumber(oneOf(asked.part)) });
  const part = placed(all, places);
  const open = part.find(({ id }) => String(id) === at) ?? part[0];
  return { offences: part, places, open, next: open && all[all.indexOf(open) + 1] };
}

/** What the address of a version asks of its offences. */
export interface AskedOffences {
  /** Empty where nothing is looked for. */
  find: string;
  /** The offence whose place in the list is to be shown. */
  at: string | undefined;
  number: number;
}

const longestFind = 200;

export function readAskedOffences(query: {
  find?: Asked;
  at?: Asked;
  page?: Asked;
}): AskedOffences {
  return {
    find: (oneOf(query.find) ?? "").trim().slice(0, longestFind),
    at: oneOf(query.at),
    number: readNumber(oneOf(query.page)),
  };
}

/** The offences of a version that its page lists now. */
export interface ListedOffences<Offence> {
  offences: Offence[];
  places: Places;
  find: string;
  isFindable: boolean;
}

export function listedOffences<Offence extends { id: number; code: string; name: string }>(
  offences: readonly Offence[],
  { find, at, number }: AskedOffences,
): ListedOffences<Offence> {
  // Who is led to an offence sees it, whatever else is looked for.
  const sought = offences.some(({ id }) => String(id) === at) ? "" : find;
  const found = sought === "" ? offences : findOffences(offences, sought);
  const places = placesWith(found, offencesOnPage, { at, number });
  return {
    ...{ offences: placed(found, places), places, find: sought },
    isFindable: offences.length >= findableFrom,
  };
}

/** The offences that have every word of a query in their code or their name; a part of a word is enough, accents and case do not matter. */
export function findOffences<Offence extends { code: string; name: string }>(
  offences: readonly Offence[],
  query: string,
): Offence[] {
  const words = foldText(query).split(/\s+/u);
  return offences.filter(({ code, name }) => {
    const text = foldText(`${code} ${name}`);
    return words.every((word) => text.includes(word));
  });
}

/** The query of the address that shows another part, or the place of an offence. */
export function listQuery({ find, page = 1 }: { find: string; page?: number }): string {
  const asked = [
    ...(find === "" ? [] : [["find", find]]),
    ...(page === 1 ? [] : [["page", `${page}`]]),
  ];
  return asked.length === 0 ? "" : `?${new URLSearchParams(asked)}`;
}
