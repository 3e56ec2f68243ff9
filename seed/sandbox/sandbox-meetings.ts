import type { Day } from "@/domain/dates/partial-date";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import type { Text } from "@/domain/profile/statement";
import { randomFrom } from "./random";
import { sandboxCode } from "./sandbox-code";
import { type MeetingOutline, meetingOutlines } from "./texts/meeting-outlines";

/** The meetings of the sandbox, among its first countries; the number of countries decides who came. */
export function sandboxMeetings(countries: number): { knownOn: Day; document: MeetingDocument }[] {
  // A country alone exchanges with nobody.
  const held = meetingOutlines.filter(({ kind }) => kind !== "exchange" || countries > 1);
  return held.map((outline) => ({
    knownOn: outline.knownOn,
    document: documentOf(outline, countries),
  }));
}

function documentOf(outline: MeetingOutline, countries: number): MeetingDocument {
  const { id, kind, from, to, organisers, knownOn } = outline;
  const drawn = drawCountries(id, countries, outline.size);
  const presenting = drawn.slice(0, outline.presenting);
  return {
    ...{ id, kind, from, to, organisers },
    title: english(`${outline.title} (fictional)`),
    place: outline.place === null ? null : english(outline.place),
    sessions: outline.sessions.map((session, index) => ({
      date: session.date,
      title: english(session.title),
      presenting: presenting.filter((_, at) => at % outline.sessions.length === index),
      attending: drawn.slice(outline.presenting, outline.presenting + outline.listening),
    })),
    attending: outline.isWholeListed ? drawn.slice(outline.presenting).sort() : null,
    outcomes: outline.outcomes.map(english),
    follows: outline.follows ?? null,
    ...{ agenda: null, documents: [], audience: "public" },
    source: {
      id: `${id}-report`,
      title: `Report of the meeting: ${outline.title} (fictional)`,
      publisher: "Sandbox Centre of Excellence (fictional)",
      date: knownOn,
      url: `https://example.org/sandbox/meetings/${id}`,
      note: null,
    },
  };
}

/** Up to `size` different countries out of the first ones. */
function drawCountries(id: string, countries: number, size: number): string[] {
  const random = randomFrom(`${id}/attendance`);
  const left = Array.from({ length: countries }, (_, index) => sandboxCode(index));
  const drawn: string[] = [];
  while (left.length > 0 && drawn.length < size)
    drawn.push(...left.splice(random.int(left.length), 1));
  return drawn;
}

function english(text: string): Text {
  return { lang: "en", text, translations: [] };
}
