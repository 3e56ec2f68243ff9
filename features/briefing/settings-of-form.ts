import {
  type BriefingSectionKind,
  briefingSectionKinds,
} from "@/domain/briefing/briefing-settings";
import type { Day } from "@/domain/dates/partial-date";
import { latestDay } from "@/domain/dates/partial-date";
import { attendanceOf, type MeetingDocument } from "@/domain/meeting/meeting";

type Fields = Record<string, string | null>;

/** What the button that was pressed does to a section, beside saving: `up:lessons`. */
const deeds = ["up", "down", "take", "keep"] as const;

/** What a new briefing has before anybody chooses: of a meeting its countries and its last day, once that is over. */
export function settingsToBegin(
  meeting: MeetingDocument | undefined,
  meetings: readonly MeetingDocument[],
  today: Day,
) {
  const last = meeting && latestDay(meeting.to);
  const asOf = last !== undefined && last < today ? last : today;
  const before = meeting && meetings.find(({ id }) => id === meeting.follows);
  const since = before && latestDay(before.to) <= asOf ? latestDay(before.to) : null;
  const { presenting, attending } = meeting
    ? attendanceOf(meeting)
    : { presenting: [], attending: [] };
  return { asOf, since, countries: [...presenting, ...attending] };
}

/** The settings that the form of a briefing says, as yet unchecked. A text that is still the proposed one is kept as such, so that it follows what becomes known. */
export function settingsOfForm(fields: Fields) {
  const [deed, kind] = readDeed(fields.do);
  const chosen = listed(fields.on);
  const listedKinds = listed(fields.order);
  const order = moved(listedKinds, deed, kind).filter((each) => chosen.includes(each));
  const setAside = listedKinds
    .filter((each) => !chosen.includes(each))
    .flatMap((each) => {
      const narrative = narrativeOf(fields, each, undefined);
      return narrative ? [{ kind: each, narrative }] : [];
    });
  return {
    title: fields.title ?? "",
    meeting: fields.meeting ?? null,
    countries: listed(fields.countries),
    asOf: fields.asOf ?? "",
    since: fields.since ?? null,
    audience: fields.audience,
    language: fields.language,
    sections: order.map((each) => ({
      kind: each,
      narrative: narrativeOf(fields, each, each === kind ? deed : undefined),
    })),
    ...(setAside.length > 0 ? { setAside } : {}),
  };
}

/** All kinds of sections, those of the briefing first, in its order. */
export function orderedKinds(chosen: readonly BriefingSectionKind[]): BriefingSectionKind[] {
  return [...chosen, ...briefingSectionKinds.filter((kind) => !chosen.includes(kind))];
}

function narrativeOf(fields: Fields, kind: string, deed: string | undefined) {
  const entered = fields[`text.${kind}`];
  if (entered === undefined || deed === "take") return null;
  const [text, proposed] = [asLines(entered), asLines(fields[`proposed.${kind}`])];
  if (deed === "keep") return { text, proposed: asLines(fields[`current.${kind}`]) };
  return text === proposed ? null : { text, proposed };
}

/** Forms send the ends of lines as two characters each. */
function asLines(text: string | null | undefined): string {
  return (text ?? "").replaceAll("\r\n", "\n");
}

function readDeed(pressed: string | null | undefined): [string | undefined, string | undefined] {
  const [deed, kind] = (pressed ?? "").split(":");
  return (deeds as readonly (string | undefined)[]).includes(deed) && kind
    ? [deed, kind]
    : [undefined, undefined];
}

function moved(order: string[], deed: string | undefined, kind: string | undefined): string[] {
  const at = kind === undefined ? -1 : order.indexOf(kind);
  const to = deed === "up" ? at - 1 : at + 1;
  if (at < 0 || to < 0 || to >= order.length || (deed !== "up" && deed !== "down")) return order;
  const next = order.filter((each) => each !== kind);
  next.splice(to, 0, order[at] ?? "");
  return next;
}

function listed(field: string | null | undefined): string[] {
  return (field ?? "").split(" ").filter((each) => each !== "");
}
