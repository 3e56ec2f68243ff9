import type { MeetingDocument } from "@/domain/meeting/meeting";
import type { Text } from "@/domain/profile/statement";

type Fields = Readonly<Record<string, string | null>>;

/** A meeting as its form was filled in, not yet checked; texts that were not touched keep their language and translations. */
export function documentOfForm(
  fields: Fields,
  id: string,
  before: MeetingDocument | undefined,
): unknown {
  const lang = fields.lang ?? "en";
  const written = before ? textsOf(before) : [];
  const text = (value: string | null | undefined): Text => {
    const entered = (value ?? "").replaceAll("\r\n", "\n");
    return (
      written.find((each) => each.text === entered) ?? { lang, text: entered, translations: [] }
    );
  };
  const optional = (value: string | null | undefined) => (value ? text(value) : null);
  const attending = codes(fields.attending);
  return {
    ...{ id, title: text(fields.title), kind: fields.kind, from: fields.from ?? "" },
    ...{ to: fields.to ?? fields.from ?? "", place: optional(fields.place) },
    organisers: lines(fields.organisers),
    sessions: rows(fields, "sessions", ["title", "date", "presenting", "attending"]).map((row) => ({
      ...{ date: row.date ?? "", title: text(row.title) },
      ...{ presenting: codes(row.presenting), attending: codes(row.attending) },
    })),
    attending: attending.length > 0 ? attending : null,
    outcomes: lines(fields.outcomes).map(text),
    source: {
      ...{
        id: before?.source.id ?? `${id}-source`.slice(-80),
        title: fields["source.title"] ?? "",
      },
      ...{ publisher: fields["source.publisher"] ?? "", date: fields["source.date"] ?? null },
      ...{ url: fields["source.url"] ?? null, note: fields["source.note"] ?? null },
    },
    ...{ follows: fields.follows ?? null, agenda: optional(fields.agenda) },
    documents: rows(fields, "documents", ["title", "url"]).map(({ title, url }) => ({
      ...{ title: title ?? "", url: url ?? "" },
    })),
    audience: fields.audience,
  };
}

/** A name for addresses out of a title and a year, of those not taken the first. */
export function meetingIdOf(title: string, from: string, taken: readonly string[]): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const year = /^\d{4}/.exec(from)?.[0] ?? "";
  const base = ["meeting", ...words]
    .slice(words.length > 0 ? 1 : 0)
    .join("-")
    .slice(0, 60);
  const named = year === "" || base.endsWith(year) ? base : `${base}-${year}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? named : `${named}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

function textsOf({ title, place, sessions, outcomes, agenda }: MeetingDocument): Text[] {
  const each = [title, place, agenda, ...sessions.map((session) => session.title), ...outcomes];
  return each.filter((text) => text !== null);
}

function lines(value: string | null | undefined): string[] {
  return (value ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function codes(value: string | null | undefined): string[] {
  return (value ?? "").split(" ").filter((code) => code !== "");
}

/** The rows of a table in the form that have something in them. */
function rows<Name extends string>(fields: Fields, table: string, names: readonly Name[]) {
  const numbers = Object.keys(fields).flatMap((key) => {
    const [start, number] = key.split(".");
    return start === table && number !== undefined ? [Number(number)] : [];
  });
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map(
      (number) =>
        Object.fromEntries(
          names.map((name) => [name, fields[`${table}.${number}.${name}`] ?? null]),
        ) as Record<Name, string | null>,
    )
    .filter((row) => Object.values(row).some((value) => value !== null));
}
